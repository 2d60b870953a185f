import type { Kind } from "../../src/index.ts";
import { createTextColumn, toOuterColumn, toKeyColumn, type RowColumn, type TableDefinition } from "./column.ts";
import { createBasisColumn } from "./field-columns.ts";
import { listLocatedFields, type LocatedField } from "./located-fields.ts";
import { createOwnerColumn } from "./record-tables.ts";
import { getEntryTable, getValueTable } from "./table-names.ts";
import { buildValueColumns, mergeColumns } from "./value-columns.ts";

/** What a row of the table of a field with several values is about. */
export interface ValueRow {
  readonly reference: string;
  /** The key of the entry, if the field is one of an entry. */
  readonly entryKey: string;
  readonly path: string;
  readonly key: string;
  readonly value: unknown;
  readonly basis: string;
}

/** Splits the path of a field into its collection, if it is one of an entry, and its name. */
const splitPath = (path: string): { readonly collection: string | undefined; readonly field: string } => {
  const [first = "", , field] = path.split("/");
  return field === undefined ? { collection: undefined, field: first } : { collection: first, field };
};

/** Says what the value of a row is. The meaning of a field is about all of its values. */
const describeValue = (row: string): string => `${row.slice(0, 1).toUpperCase()}${row.slice(1)}.`;

/** Says what each of the fields of a table means. */
const describeFields = (located: readonly LocatedField[]): string =>
  `The field of the record. ${located.map(({ kind, path, node }) => `${path} (${kind}): ${node.meaning}`).join(" ")}`;

const createKeyColumns = (located: readonly LocatedField[]): readonly RowColumn<ValueRow>[] => {
  const paths = [...new Set(located.map(({ path }) => path))];
  const { collection, field } = splitPath(paths[0] ?? "");
  const entry = collection === undefined ? undefined : getEntryTable(collection).entry;
  return [
    createOwnerColumn([...new Set(located.map(({ kind }) => kind))]),
    ...(entry === undefined
      ? []
      : [toKeyColumn(createTextColumn(entry, `The key of the ${entry}.`, ({ entryKey }: ValueRow) => entryKey))]),
    ...(paths.length > 1
      ? [
          {
            ...createTextColumn("field", describeFields(located), ({ path }: ValueRow) => path),
            constraints: { required: true as const, enum: paths },
          },
        ]
      : []),
    toKeyColumn(
      createTextColumn(
        "key",
        `The key of the fact in the field${paths.length > 1 ? "" : ` ${field}`}.`,
        ({ key }) => key,
      ),
    ),
  ];
};

const createValueDefinition = (table: string, located: readonly LocatedField[]): TableDefinition<ValueRow> => {
  const keyColumns = createKeyColumns(located);
  const { row } = getValueTable(located[0]?.path ?? "");
  const meaning = describeValue(row);
  const columns = located.flatMap(({ path, node }) =>
    node.holds === "facts"
      ? buildValueColumns(getValueTable(path).column, node.value, meaning).map((column) =>
          toOuterColumn(column, (one: ValueRow) => (one.path === path ? one.value : undefined)),
        )
      : [],
  );
  const [first] = located;
  const { collection } = splitPath(first?.path ?? "");
  const entry = collection === undefined ? undefined : getEntryTable(collection);
  return {
    name: table,
    description: `One row for ${row}. Equal values are one row, with the key and the basis of the best known. Those that a discrepancy sets aside are among them: see sides.csv.`,
    columns: [...keyColumns, ...mergeColumns(columns), createBasisColumn("basis", ({ basis }) => basis, "value")],
    primaryKey: keyColumns.map(({ name }) => name),
    foreignKeys: entry
      ? [{ fields: ["record", entry.entry], reference: { resource: entry.table, fields: ["record", "key"] } }]
      : [],
  };
};

const isPlural = ({ node }: LocatedField): boolean => node.holds === "facts" && node.cardinality === "many";

/** Lists the paths of the fields of a kind that can hold several values. */
export const listPluralPaths = (kind: Kind): readonly string[] =>
  listLocatedFields().flatMap((located) => (located.kind === kind && isPlural(located) ? [located.path] : []));

const getTable = ({ path }: LocatedField): string => getValueTable(path).table;

/** Creates a table for each field that can hold several values, or for several such fields: one row a value. */
export const createValueDefinitions = (): readonly TableDefinition<ValueRow>[] => {
  const plural = listLocatedFields().filter(isPlural);
  return [...new Set(plural.map(getTable))].map((table) =>
    createValueDefinition(
      table,
      plural.filter((located) => getTable(located) === table),
    ),
  );
};
