import { type CitationData, listNotes } from "./citation-data.ts";

/**
 * Formats a list of one CSL-JSON item (1.0.2, the input of citation processors). Citation styles print the address and drop
 * the note, so the citation of a record is the fragment of its address: then an audit finds it in the paper.
 */
export const formatCslJson = (data: CitationData): string => {
  const { key, title, author, container, release, date, address, citation } = data;
  const isDataset = container === undefined;
  const notes = [...(isDataset ? [`Cited as ${citation}`] : []), ...listNotes(data)];
  const item = {
    id: key,
    type: "dataset",
    title,
    author: [{ literal: author }],
    ...(isDataset ? {} : { "container-title": container }),
    issued: { "date-parts": [date.split("-").map(Number)] },
    version: release,
    URL: isDataset ? address : `${address}#${citation.replace("#", "%23")}`,
    ...(notes.length === 0 ? {} : { note: notes.join("; ") }),
  };
  return JSON.stringify([item], null, 2);
};
