import { type CitationData, listNotes } from "./citation-data.ts";

/** Formats a RIS record: a tag, two spaces, a hyphen and a space before each value. */
export const formatRis = ({
  key,
  title,
  author,
  container,
  release,
  date,
  address,
  citation,
  quotes,
  head,
}: CitationData): string => {
  const [year = ""] = date.split("-");
  const lines: [string, string][] = [
    ["TY", "DATA"],
    ["ID", key],
    ["TI", title],
    // A comma would separate a family name from a given name: the author is a group, and its name has no comma.
    ["AU", author],
    ...(container === undefined ? [] : [["T2", container] as [string, string]]),
    ["PY", year],
    ["DA", date.replaceAll("-", "/")],
    ["ET", release],
    ["UR", address],
    ["N1", [`Cited as ${citation}`, ...listNotes({ quotes, ...(head === undefined ? {} : { head }) })].join("; ")],
    ["ER", ""],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}`).join("\n");
};
