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

/** What the basis of a field, of one of its values and of a fact can be. Only a field can have none. */
const basisColumns = {
  field: {
    description: "How it is known; not-stated: looked for in vain. Empty: not looked for.",
    constraints: { enum: bases },
  },
  value: { description: "How it is known.", constraints: { required: true, enum: bases.slice(0, -1) } },
  fact: {
    description:
      "How it is known: stated in the words, implied by them, or external, from a cited page alone; not-stated: looked for in vain.",
    constraints: { required: true, enum: bases },
  },
} as const;

/** A column for how a value is known. */
export const createBasisColumn = <Row>(
  name: string,
  getBasis: (row: Row) => unknown,
  of: keyof typeof basisColumns = "field",
): RowColumn<Row> => ({
  ...createTextColumn(name, basisColumns[of].description, (row: Row) => String(getBasis(row) ?? "")),
  constraints: basisColumns[of].constraints,
});

const hasFacts = (fields: readonly FieldNode[]): boolean => fields.some(({ holds }) => holds === "facts");

/** Says which values a table of records or entries has, if they are those of facts. */
export const describePlainValues = (fields: readonly FieldNode[]): string =>
  hasFacts(fields)
    ? " The values are those of the plain view, which may be ones that a discrepancy sets aside: see sides.csv."
    : "";

const getNumber = (value: unknown): Cell => (typeof value === "number" ? value : "");

const createSpanColumns = (field: string, hasQuote: boolean): readonly RowColumn<PlainFields>[] => {
  const getSpan = (plain: PlainFields) => getObject(plain[field]);
  return [
    createTextColumn("text", "The edition of a dispatch; its file, if it is shipped, is texts/<text>.txt.", (plain) =>
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
