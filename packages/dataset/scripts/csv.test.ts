import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { serializeCsv } from "./csv.ts";
import { findFormulas } from "./formulas.ts";
import type { Table } from "./tables/column.ts";

const fieldNames = ["record", "pointer", "value"];

const createTable = (rows: Table["rows"]): Table => ({
  name: "facts",
  description: "A table.",
  fields: fieldNames.map((name) => ({ name, type: "string" as const, description: name })),
  primaryKey: ["record", "pointer"],
  foreignKeys: [],
  rows,
});

/** Text with the characters that break a table whose cells are not quoted. */
const strayText = fc.string({
  unit: fc.constantFrom(
    "\t",
    "\n",
    "\r",
    "\r\n",
    '"',
    '""',
    ",",
    ";",
    "|",
    "'",
    "\\",
    "=",
    "-",
    " ",
    "\u2028",
    "\u00A0",
    "a",
    "é",
    "松",
    "😀",
  ),
  maxLength: 12,
});

describe("a table with stray tabs, line breaks and quotation marks in its cells", () => {
  test("is read by another reader as it was, with one header", () => {
    const row = fc.tuple(fc.constant("event/x"), fc.constant("/names/a"), strayText);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const table = createTable(rows);
        fc.pre(findFormulas(table).length === 0);
        const read = parse(serializeCsv(table), {
          bom: true,
          record_delimiter: "\n",
          relax_quotes: false,
        }) as string[][];
        expect(read).toEqual([fieldNames, ...rows]);
      }),
      { seed: 20240227, numRuns: 500 },
    );
  });

  test.each([
    ["a tab", "a\tb", "a\tb"],
    ["a line feed", "a\nb", '"a\nb"'],
    ["a carriage return", "a\rb", '"a\rb"'],
    ["a quotation mark", 'a"b', '"a""b"'],
    ["a header", fieldNames.join(","), '"record,pointer,value"'],
  ])("has one line for one row, or quotation marks around it: %s", (_, cell, expected) => {
    expect(serializeCsv(createTable([["event/x", "/names/a", cell]]))).toBe(
      `\uFEFFrecord,pointer,value\nevent/x,/names/a,${expected}\n`,
    );
  });
});
