import type { Kind } from "../../src/index.ts";
import { createTextColumn, toOuterColumn, toKeyColumn, type TableDefinition } from "./column.ts";
import { buildFieldColumns, describePlainValues, type PlainFields } from "./field-columns.ts";
import { createOwnerColumn, formatKindsWithArticle } from "./record-tables.ts";
import { listLocatedFields, type LocatedField } from "./located-fields.ts";
import { getEntryTable, toColumnName } from "./table-names.ts";
import { mergeColumns } from "./value-columns.ts";

/** What a row of the table of a collection is about. */
export interface EntryRow {
  readonly reference: string;
  readonly field: string;
  readonly key: string;
  readonly plain: PlainFields;
}

const isCollection = ({ node }: LocatedField): boolean => node.holds === "entries";

/** Lists the collections of a kind. */
export const listCollections = (kind: Kind): readonly string[] =>
  listLocatedFields().flatMap((located) => (located.kind === kind && isCollection(located) ? [located.path] : []));

/** The table whose column `text` those of all others refer to. */
const editionsTable = "editions";

/** Whether another table refers to a column that is no key. */
const isUnique = (table: string, column: string): boolean => table === editionsTable && column === "text";

/** Creates a table for each collection: one row an entry. */
export const createEntryDefinitions = (): readonly TableDefinition<EntryRow>[] => {
  const collections = listLocatedFields().filter(isCollection);
  const paths = [...new Set(collections.map(({ path }) => path))];
  return paths.map((path): TableDefinition<EntryRow> => {
    const located = collections.filter((one) => one.path === path);
    const { table, entry } = getEntryTable(path);
    const kinds = located.map(({ kind }) => kind);
    const fields = located.flatMap(({ node }) => (node.holds === "entries" ? node.fields : []));
    const columns = buildFieldColumns(
      fields.map((field) => (field.name === "" ? { ...field, meaning: `The ${entry}.` } : field)),
      toColumnName(entry),
    );
    return {
      name: table,
      description: `Every ${entry} of ${formatKindsWithArticle(kinds)}: one row an entry. ${located[0]?.node.meaning ?? ""}${describePlainValues(fields)}`,
      columns: [
        createOwnerColumn(kinds),
        toKeyColumn(createTextColumn("key", `Its key in the field ${path} of the record.`, ({ key }) => key)),
        ...mergeColumns(columns).map((column) => {
          const ofRow = toOuterColumn(column, ({ plain }: EntryRow) => plain);
          return isUnique(table, column.name) ? { ...ofRow, constraints: { unique: true as const } } : ofRow;
        }),
      ],
      primaryKey: ["record", "key"],
      foreignKeys: listEntryKeys(
        table,
        columns.map(({ name }) => name),
      ),
    };
  });
};

/** Foreign keys of the texts that an entry is a part of, and of the facts that it names. */
const listEntryKeys = (table: string, columns: readonly string[]) => [
  ...(columns.includes("text") && table !== editionsTable
    ? [{ fields: ["text"], reference: { resource: editionsTable, fields: ["text"] } }]
    : []),
  ...(table === "sides"
    ? [{ fields: ["side_record", "pointer"], reference: { resource: "facts", fields: ["record", "pointer"] } }]
    : []),
];
