import { describe, expect, it } from "vitest";
import { csvOf } from "./csv.ts";
import { formulasIn } from "./formulas.ts";
import { tables, type Table } from "./tables.ts";

const holding = (cell: string | number): Table => ({
  name: "facts",
  description: "A table.",
  fields: ["record", "pointer", "value"].map((name) => ({ name, type: "string" as const, description: name })),
  rows: [["event/x", "/names/printed", cell]],
});

describe("a cell of a table", () => {
  it.each(tables().map((table) => [table.name, table] as const))(
    "of %s is nothing that a spreadsheet runs",
    (_, table) => {
      expect(formulasIn(table)).toEqual([]);
    },
  );

  it.each([
    '=HYPERLINK("https://example.org","x")',
    "=1+1",
    "+84 24 3825",
    "@SUM(A1:A9)",
    "-2+3+cmd|' /C calc'!A0",
    "-VNA(1)",
    "-A1",
    "--1",
    "-",
    "\t=1",
    "\r=1",
  ])("that is run is refused, with where it stands: %j", (cell) => {
    expect(() => csvOf(holding(cell))).toThrow(`facts.csv, event/x /names/printed, value: ${JSON.stringify(cell)}`);
  });

  it.each(["-VNA", "- VNA", "-1", -1, "-0.5", "1-2", "a=b", "", "«=1»", " =1"])(
    "that is not is written as it is: %j",
    (cell) => {
      expect(csvOf(holding(cell)).trimEnd().split("\n").at(-1)).toContain(String(cell).replaceAll('"', '""'));
    },
  );
});
