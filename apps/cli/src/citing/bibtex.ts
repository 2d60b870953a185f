import type { Cited } from "./cited.ts";
import { quoted } from "./quoted.ts";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const commands: Readonly<Record<string, string>> = {
  "\\": String.raw`\textbackslash{}`,
  "~": String.raw`\textasciitilde{}`,
  "^": String.raw`\textasciicircum{}`,
};

/** Text in which LaTeX sees characters, and no commands. */
const inLatex = (text: string): string =>
  text.replaceAll(/[\\~^{}&%$#_]/g, (character) => commands[character] ?? `\\${character}`);

/** An entry of BibTeX, in UTF-8. The second braces keep a title's capitals, and the author one body. */
export const bibtex = ({ key, title, author, container, release, date, address, citation, quotes }: Cited): string => {
  const [year = "", month = ""] = date.split("-");
  const note = [`Cited as ${citation}`, ...quotes.map(quoted)].join("; ");
  const fields: [string, string][] = [
    ["title", `{{${inLatex(title)}}}`],
    ["author", `{{${inLatex(author)}}}`],
    ["year", `{${year}}`],
    ["month", months[Number(month) - 1] ?? `{${month}}`],
    ["howpublished", `{${inLatex(container === undefined ? "Dataset" : `In: ${container}`)}, version ${release}}`],
    ["version", `{${release}}`],
    ["url", `{${address}}`],
    ["note", `{${inLatex(note)}}`],
  ];
  return [`@misc{${key},`, ...fields.map(([name, value]) => `  ${name} = ${value},`), "}"].join("\n");
};
