import type { Table } from "./tables/column.ts";

/**
 * The beginning of a cell that a spreadsheet may run as a formula: = + - @, also as wide characters, or a control character.
 * A negative number is none.
 */
const formulaPattern = /^(?:[=+@＝＋－＠\t\r\n]|-(?!\d+(?:\.\d+)?$))/u;

/** Finds the cells of a table that a spreadsheet would run, each with its location. */
export const findFormulas = ({ name, fields, rows }: Table): readonly string[] =>
  rows.flatMap((row) =>
    row.flatMap((cell, column) =>
      formulaPattern.test(String(cell))
        ? [`${name}.csv, ${row.slice(0, 2).join(" ")}, ${fields[column]?.name ?? ""}: ${JSON.stringify(cell)}`]
        : [],
    ),
  );

/**
 * Throws an error if a table has such a cell. The usual fix, an apostrophe before the cell, is not used: the cell would
 * differ from the text and from the JSON.
 */
export const assertNoFormulas = (table: Table): void => {
  const found = findFormulas(table);
  if (found.length === 0) return;
  throw new Error(
    [
      "A spreadsheet would run these cells as formulas:",
      ...found.map((cell) => `  ${cell}`),
      "Begin a quote one character later, and rephrase our own texts.",
    ].join("\n"),
  );
};
