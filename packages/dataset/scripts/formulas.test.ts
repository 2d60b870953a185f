import { describe, expect, test } from "vitest";
import { serializeCsv } from "./csv.ts";
import { findFormulas } from "./formulas.ts";
import { buildTables } from "./tables.ts";
import type { Table } from "./tables/column.ts";

const createTable = (cell: string | number): Table => ({
  name: "facts",
  description: "A table.",
  fields: ["record", "pointer", "value"].map((name) => ({ name, type: "string" as const, description: name })),
  primaryKey: ["record", "pointer"],
  foreignKeys: [],
  rows: [["event/x", "/names/printed", cell]],
});

describe("a cell of a table", () => {
  test.each(buildTables().map((table) => [table.name, table] as const))("no cell of %s is a formula", (_, table) => {
    expect(findFormulas(table)).toEqual([]);
  });

  test.each([
    '=HYPERLINK("https://example.org","x")',
    "=1+1",
    "+84 24 3825",
    "@SUM(A1:A9)",
    "-2+3+cmd|' /C calc'!A0",
    "-VNA(1)",
    "-A1",
    "--1",
    "-",
    "-VNA",
    "- VNA",
    "＝1+1",
    "＠SUM(1)",
    "\t=1",
    "\r=1",
  ])("a table with the formula %j is refused, and the error names the cell", (cell) => {
    expect(() => serializeCsv(createTable(cell))).toThrow(
      `facts.csv, event/x /names/printed, value: ${JSON.stringify(cell)}`,
    );
  });

  test.each(["-1", -1, "-0.5", "1-2", "a=b", "", "«=1»", " =1"])(
    "%j is not a formula, and is written unchanged",
    (cell) => {
      expect(serializeCsv(createTable(cell)).trimEnd().split("\n").at(-1)).toContain(
        String(cell).replaceAll('"', '""'),
      );
    },
  );
});
