import type { Cited } from "./cited.ts";
import { quoted } from "./quoted.ts";

const months = "January February March April May June July August September October November December".split(" ");

const withQuotes = (reference: string, { quotes }: Cited): string => [reference, ...quotes.map(quoted)].join("\n");

/** The string alone, and what supports a fact below it. */
export const string = (cited: Cited): string => withQuotes(cited.citation, cited);

/**
 * An entry of a list of references in the manner of APA (7th edition). It names no publisher: the authors are that, and
 * are named once.
 */
export const apa = (cited: Cited): string => {
  const { author, date, title, container, release, citation, address } = cited;
  const what =
    container === undefined
      ? `${title} (Version ${release}) [Data set]`
      : `${title} [Data set]. In ${container} (Version ${release})`;
  return withQuotes(`${author}. (${date.slice(0, 4)}). ${what}. ${citation}. ${address}`, cited);
};

/**
 * An entry of a bibliography in the manner of Chicago (17th edition), as it has a page of a website. A title keeps its small
 * letters, where Chicago would have capitals: it is found by what the record has.
 */
export const chicago = (cited: Cited): string => {
  const { author, date, title, container, release, citation, address } = cited;
  const [year, month, day] = date.split("-").map(Number);
  const what = container === undefined ? `${title}.` : `“${title}.” ${container}.`;
  const when = `${months[(month ?? 1) - 1] ?? ""} ${day ?? ""}, ${year ?? ""}`;
  return withQuotes(`${author}. ${what} Version ${release}. ${when}. ${citation}. ${address}.`, cited);
};
