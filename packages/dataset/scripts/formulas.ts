import type { Table } from "./tables.ts";

/**
 * What a spreadsheet takes for a formula and runs when a table is opened in it. A negative number is none, and neither is a
 * hyphen before letters alone, as agencies sign (“-VNA”): at worst it is a name that a spreadsheet does not know.
 */
const formula = /^(?:[=+@\t\r]|-(?!\d+(?:\.\d+)?$|\s?\p{L}[\p{L}\p{M} ]*$))/u;

/** The cells of a table that a spreadsheet would run, each with where it stands. */
export const formulasIn = ({ name, fields, rows }: Table): readonly string[] =>
  rows.flatMap((row) =>
    row.flatMap((cell, column) =>
      formula.test(String(cell))
        ? [`${name}.csv, ${row.slice(0, 2).join(" ")}, ${fields[column]?.name ?? ""}: ${JSON.stringify(cell)}`]
        : [],
    ),
  );

/**
 * Refuses a table with such a cell. It is not mended by a sign before it, as is often done: a cell is the value to the
 * byte, and whoever compares it with the text or the JSON would find another.
 */
export const refuseFormulas = (table: Table): void => {
  const found = formulasIn(table);
  if (found.length === 0) return;
  throw new Error(
    [
      "A spreadsheet would run these cells as formulas:",
      ...found.map((cell) => `  ${cell}`),
      "Let a quote begin one character later, and put words of ours otherwise. Where the value itself must begin so, the rule in scripts/formulas.ts has to say why it does no harm.",
    ].join("\n"),
  );
};
