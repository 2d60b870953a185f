import { buildTable, type Table } from "./tables/column.ts";
import { listEntryRows, listEvidenceRows, listFactRows, listRecordRows, listValueRows } from "./tables/rows.ts";
import { createTableDefinitions } from "./tables/definitions.ts";
import { getEntryTable, getValueTable, kindTableNames } from "./tables/table-names.ts";

/** Builds all tables: the records, each kind, the parts of records, the facts, and their evidence. */
export const buildTables = (): readonly Table[] => {
  const { records, kinds, entries, values, facts, evidence } = createTableDefinitions();
  const recordRows = listRecordRows();
  const entryRows = recordRows.flatMap(listEntryRows);
  const valueRows = recordRows.flatMap(listValueRows);
  return [
    buildTable(records, recordRows),
    ...kinds.map((table) =>
      buildTable(
        table,
        recordRows.filter(({ record }) => kindTableNames[record.kind] === table.name),
      ),
    ),
    ...entries.map((table) =>
      buildTable(
        table,
        entryRows.filter(({ field }) => getEntryTable(field).table === table.name),
      ),
    ),
    ...values.map((table) =>
      buildTable(
        table,
        valueRows.filter(({ path }) => getValueTable(path).table === table.name),
      ),
    ),
    buildTable(facts, recordRows.flatMap(listFactRows)),
    buildTable(evidence, recordRows.flatMap(listEvidenceRows)),
  ];
};
