import type { Cited } from "./cited.ts";
import { quoted } from "./quoted.ts";

/**
 * An item of CSL-JSON (the input of citation processors, 1.0.2), in a list as they read it. Styles print the address and
 * pass over the note: so the citation of a record is the fragment of its address, and a paper that is made of it can be audited.
 */
export const cslJson = (cited: Cited): string => {
  const { key, title, author, container, release, date, address, citation, quotes } = cited;
  const isWhole = container === undefined;
  const noted = isWhole ? [`Cited as ${citation}`] : quotes.map(quoted);
  const item = {
    id: key,
    type: "dataset",
    title,
    author: [{ literal: author }],
    ...(isWhole ? {} : { "container-title": container }),
    issued: { "date-parts": [date.split("-").map(Number)] },
    version: release,
    URL: isWhole ? address : `${address}#${citation.replace("#", "%23")}`,
    ...(noted.length === 0 ? {} : { note: noted.join("; ") }),
  };
  return JSON.stringify([item], null, 2);
};
