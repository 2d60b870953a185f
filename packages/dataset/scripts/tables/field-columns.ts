import type { FieldNode } from "@vnjp/engine/dictionary";
import { createIntegerColumn, createTextColumn, toOuterColumn, type Cell, type RowColumn } from "./column.ts";
import { toColumnName } from "./table-names.ts";
import { buildValueColumns } from "./value-columns.ts";

/** The plain view of a record or an entry: its values, and the basis of each. */
export type PlainFields = Readonly<Record<string, unknown>>;

export const bases = ["stated", "implied", "external", "not-stated"] as const;

const getObject = (value: unknown): PlainFields =>
  typeof value === "object" && value !== null ? (value as PlainFields) : {};

/** The basis of the value of a field; undefined if nobody looked for it. */
export const findBasis = (plain: PlainFields, field: string): unknown => getObject(plain["basis"])[field];

/** A column for how a value is known. */
export const createBasisColumn = <Row>(
  name: string,
  getBasis: (row: Row) => unknown,
  options: readonly string[] = bases,
): RowColumn<Row> => ({
  ...createTextColumn(
    name,
    options.includes("not-stated")
      ? "How it is known; not-stated: looked for in vain. Empty: not looked for."
      : "How it is known.",
    (row: Row) => String(getBasis(row) ?? ""),
  ),
  constraints: { enum: options },
});

const getNumber = (value: unknown): Cell => (typeof value === "number" ? value : "");

const createSpanColumns = (field: string, hasQuote: boolean): readonly RowColumn<PlainFields>[] => {
  const getSpan = (plain: PlainFields) => getObject(plain[field]);
  return [
    createTextColumn("text", "The edition of a dispatch: the file is texts/<text>.txt.", (plain) =>
      String(getSpan(plain)["text"]),
    ),
    ...(hasQuote
      ? [createTextColumn("quote", "The exact characters.", (plain: PlainFields) => String(getSpan(plain)["quote"]))]
      : []),
    createIntegerColumn(
      "quote_start",
      "Position of the first character, in Unicode code points of the text.",
      (plain) => getNumber(getSpan(plain)["start"]),
    ),
    createIntegerColumn(
      "quote_end",
      "Position after the last character, in Unicode code points of the text.",
      (plain) => getNumber(getSpan(plain)["end"]),
    ),
  ];
};

/** Names of key columns, and a reserved word of SQL: a field with such a name has that of its entry before it. */
const takenNames = new Set(["record", "key", "by"]);

const formatColumnName = (field: string, entry: string): string => {
  if (field === "") return entry;
  return takenNames.has(field) ? `${entry}_${field}` : toColumnName(field);
};

/** Builds the columns of the fields with one value. The others have tables of their own. */
export const buildFieldColumns = (fields: readonly FieldNode[], entry = ""): readonly RowColumn<PlainFields>[] =>
  fields.flatMap((node): readonly RowColumn<PlainFields>[] => {
    if (node.holds === "span") return createSpanColumns(node.name, node.hasQuote);
    if (node.holds === "entries" || (node.holds === "facts" && node.cardinality === "many")) return [];
    const name = formatColumnName(node.name, entry);
    const columns = buildValueColumns(name, node.value, node.meaning).map((column) =>
      toOuterColumn(column, (plain: PlainFields) => plain[node.name]),
    );
    if (node.holds === "value") return columns;
    return [...columns, createBasisColumn(`${name}_basis`, (plain) => findBasis(plain, node.name))];
  });
