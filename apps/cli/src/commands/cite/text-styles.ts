import { type CitationData, listNotes } from "./citation-data.ts";

const monthNames = "January February March April May June July August September October November December".split(" ");

const appendNotes = (reference: string, data: CitationData): string => [reference, ...listNotes(data)].join("\n");

/** Formats the citation only, with the quotes of a fact and the head of a full citation below it. */
export const formatCitationString = (data: CitationData): string => appendNotes(data.citation, data);

/**
 * Formats an entry of an APA reference list (7th edition). It names no publisher: the authors are the publisher, and APA
 * names them once.
 */
export const formatApa = (data: CitationData): string => {
  const { author, date, title, container, release, citation, address } = data;
  const titlePart =
    container === undefined
      ? `${title} (Version ${release}) [Data set]`
      : `${title} [Data set]. In ${container} (Version ${release})`;
  return appendNotes(`${author}. (${date.slice(0, 4)}). ${titlePart}. ${citation}. ${address}`, data);
};

/**
 * Formats an entry of a Chicago bibliography (17th edition), as for a page of a website. The title keeps its lower case,
 * although Chicago uses capitals: then a search finds the record by it.
 */
export const formatChicago = (data: CitationData): string => {
  const { author, date, title, container, release, citation, address } = data;
  const [year, month, day] = date.split("-").map(Number);
  const titlePart = container === undefined ? `${title}.` : `“${title}.” ${container}.`;
  const datePart = `${monthNames[(month ?? 1) - 1] ?? ""} ${day ?? ""}, ${year ?? ""}`;
  return appendNotes(`${author}. ${titlePart} Version ${release}. ${datePart}. ${citation}. ${address}.`, data);
};
