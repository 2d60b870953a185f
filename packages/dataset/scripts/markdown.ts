/** Escapes text for a cell of a Markdown table. Inside code, only the bar needs it. */
const escapeCell = (text: string): string =>
  text
    .replaceAll(/(`+)[^`]*\1|</g, (match) => (match === "<" ? "&lt;" : match))
    .replaceAll("|", "\\|")
    .replaceAll(/\s+/g, " ")
    .trim();

const formatRow = (cells: readonly string[]): string => `| ${cells.map(escapeCell).join(" | ")} |`;

/** Formats a Markdown table. */
export const formatTable = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [formatRow(header), formatRow(header.map(() => "---")), ...rows.map(formatRow)].join("\n");

/** Removes the list of known codes from the description of an open list: it has a table of its own. */
export const removeCodeList = (meaning: string): string => meaning.replace(/ An open list; known so far: .*$/s, "");
