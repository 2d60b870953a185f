import { createHash } from "node:crypto";
import { stringify } from "csv-stringify/sync";
import { assertNoFormulas } from "./formulas.ts";
import type { Table } from "./tables/column.ts";

/**
 * Serializes a table as CSV (RFC 4180): UTF-8, commas, a header row, line feeds. It begins with a byte order mark, without
 * which Excel takes it for another encoding. Throws an error if a spreadsheet would run one of its cells as a formula.
 */
export const serializeCsv = (table: Table): string => {
  assertNoFormulas(table);
  return stringify([table.fields.map(({ name }) => name), ...table.rows.map((row) => [...row])], {
    bom: true,
    record_delimiter: "unix",
    // Many readers take a carriage return for the end of a row.
    quoted_match: /\r/,
  });
};

/** Builds the descriptor of the tables (Frictionless Data Package 2). */
export const buildDataPackage = (tables: readonly Table[], version: string) => ({
  $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
  name: "vnjp-dataset",
  title: "Vietnam–Japan defence and peacekeeping engagement",
  version,
  licenses: [
    {
      name: "CC-BY-4.0",
      path: "https://creativecommons.org/licenses/by/4.0/",
      title: "Creative Commons Attribution 4.0",
    },
  ],
  resources: tables.map((table) => {
    const csv = serializeCsv(table);
    return {
      name: table.name,
      type: "table",
      path: `csv/${table.name}.csv`,
      description: table.description,
      bytes: Buffer.byteLength(csv),
      hash: `sha256:${createHash("sha256").update(csv).digest("hex")}`,
      schema: {
        fields: table.fields,
        missingValues: [""],
        primaryKey: table.primaryKey,
        ...(table.foreignKeys.length === 0 ? {} : { foreignKeys: table.foreignKeys }),
      },
    };
  }),
});
