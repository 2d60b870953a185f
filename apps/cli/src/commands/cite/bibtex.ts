import { type CitationData, listNotes } from "./citation-data.ts";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const latexCommands: Readonly<Record<string, string>> = {
  "\\": String.raw`\textbackslash{}`,
  "~": String.raw`\textasciitilde{}`,
  "^": String.raw`\textasciicircum{}`,
};

/** Escapes the characters that are commands in LaTeX. */
const escapeLatex = (text: string): string =>
  text.replaceAll(/[\\~^{}&%$#_]/g, (character) => latexCommands[character] ?? `\\${character}`);

/** Formats a BibTeX entry, in UTF-8. The second braces keep the capitals of the title and make the author one name. */
export const formatBibtex = ({
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
  const [year = "", month = ""] = date.split("-");
  const note = [`Cited as ${citation}`, ...listNotes({ quotes, ...(head === undefined ? {} : { head }) })].join("; ");
  const fields: [string, string][] = [
    ["title", `{{${escapeLatex(title)}}}`],
    ["author", `{{${escapeLatex(author)}}}`],
    ["year", `{${year}}`],
    ["month", months[Number(month) - 1] ?? `{${month}}`],
    ["howpublished", `{${escapeLatex(container === undefined ? "Dataset" : `In: ${container}`)}, version ${release}}`],
    ["version", `{${release}}`],
    ["url", `{${address}}`],
    ["note", `{${escapeLatex(note)}}`],
  ];
  return [`@misc{${key},`, ...fields.map(([name, value]) => `  ${name} = ${value},`), "}"].join("\n");
};
