import { buildTables } from "../../scripts/tables.ts";
import type { Cell, Table } from "../../scripts/tables/column.ts";

/** The tables as the build writes them. */
export const tables = buildTables();

/** A row, by the names of its columns. */
export type Row = Readonly<Record<string, Cell>>;

export const getTable = (name: string): Table => {
  const table = tables.find((one) => one.name === name);
  if (!table) throw new Error(`there is no table ${name}`);
  return table;
};

export const listRows = ({ fields, rows }: Table): readonly Row[] =>
  rows.map((row) => Object.fromEntries(fields.map(({ name }, index) => [name, row[index] ?? ""])));

/** Selects the rows of a record. */
export const selectRows = (name: string, reference: string): readonly Row[] =>
  listRows(getTable(name)).filter(({ record }) => record === reference);
