import { computeReviewLevel } from "../../src/records/compute-review-level.ts";
import { buildDictionary, listFieldNodes } from "@vnjp/engine/dictionary";
import { kindNames } from "@vnjp/engine/schema";
import type { AnyRecord, Basis, Kind } from "../../src/index.ts";
import {
  createReferenceColumn,
  createTextColumn,
  recordsTable,
  toOuterColumn,
  toKeyColumn,
  type RowColumn,
  type TableDefinition,
} from "./column.ts";
import { buildFieldColumns, createBasisColumn, describePlainValues, type PlainFields } from "./field-columns.ts";
import { kindTableNames } from "./table-names.ts";
import { describeOpenList } from "./value-columns.ts";

/** What a row of the table of a kind is about. */
export interface RecordRow {
  readonly reference: string;
  readonly record: AnyRecord;
  readonly plain: PlainFields;
  /** The newest reported status, if the record is an event. */
  readonly currentStatus?: { readonly status: string; readonly basis: Basis };
}

const labelColumns: readonly RowColumn<RecordRow>[] = [
  createTextColumn("label_en", "What to call it, in English.", ({ record }) => record.label.en),
  createTextColumn("label_fr", "What to call it, in French.", ({ record }) => record.label.fr),
];

const recordKey = createTextColumn<RecordRow>(
  "record",
  "Reference of the record: kind/id.",
  ({ reference }) => reference,
);

/** The table of all records, with what every record has. */
export const recordsDefinition: TableDefinition<RecordRow> = {
  name: recordsTable,
  description: "Every record of every kind: one row a record. The columns for references of several kinds refer to it.",
  columns: [
    toKeyColumn(recordKey),
    createTextColumn("kind", "The kind of record.", ({ record }) => record.kind),
    ...labelColumns,
    createTextColumn("label_vi", "What to call it, in Vietnamese.", ({ record }) => record.label.vi ?? ""),
    createTextColumn("label_ja", "What to call it, in Japanese.", ({ record }) => record.label.ja ?? ""),
    createTextColumn(
      "review",
      "How far it has been checked: drafted, checked-in-part, checked or checked-twice.",
      ({ record }) => computeReviewLevel(record),
    ),
    createTextColumn("note_en", "A remark about it, in English.", ({ record }) => record.note?.en ?? ""),
    createTextColumn("note_fr", "A remark about it, in French.", ({ record }) => record.note?.fr ?? ""),
  ],
  primaryKey: ["record"],
};

/** Fields that all records have: `records.csv` has them. */
const commonFields = new Set(["$schema", "kind", "id", "label", "review", "note"]);

/** The current state of an event. Its status can have several values, which have a table of their own. */
const statusColumns: readonly RowColumn<RecordRow>[] = [
  createTextColumn(
    "status",
    `The newest status that is reported: ongoing means at the time of the report. What was ongoing is held if its end is known. event_statuses.csv has all. ${describeOpenList("EventStatus")}`,
    ({ currentStatus }) => currentStatus?.status ?? "",
  ),
  createBasisColumn("status_basis", ({ currentStatus }) => currentStatus?.basis),
];

/** Creates the table of a kind: its plain values, one row a record. */
export const createKindDefinition = (kind: Kind): TableDefinition<RecordRow> => {
  const fields = listFieldNodes(kind).filter(({ name }) => !commonFields.has(name));
  return {
    name: kindTableNames[kind],
    description: `Every ${kind}: one row a record. ${buildDictionary().kinds.find(({ name }) => name === kind)?.meaning ?? ""}${describePlainValues(fields)}`,
    columns: [
      { ...toKeyColumn(recordKey), refersTo: recordsTable },
      ...labelColumns,
      ...(kind === "event" ? statusColumns : []),
      ...buildFieldColumns(fields).map((column) => toOuterColumn(column, ({ plain }: RecordRow) => plain)),
    ],
    primaryKey: ["record"],
  };
};

/** The kinds of record that have a field: “event, agreement or mechanism”. */
const formatKinds = (kinds: readonly Kind[]): string => {
  if (kinds.length === kindNames.length) return "record";
  const last = kinds.at(-1) ?? "record";
  return kinds.length > 1 ? `${kinds.slice(0, -1).join(", ")} or ${last}` : last;
};

/** The same with an article: “an event, agreement or mechanism”. */
export const formatKindsWithArticle = (kinds: readonly Kind[]): string => {
  const words = formatKinds(kinds);
  return `${/^[aeiou]/.test(words) ? "an" : "a"} ${words}`;
};

/** A column with the record that a row is a part of. */
export const createOwnerColumn = <Row extends { readonly reference: string }>(
  kinds: readonly Kind[],
): RowColumn<Row> => {
  const [kind, ...others] = kinds;
  const refersTo = kind === undefined || others.length > 0 ? recordsTable : kindTableNames[kind];
  return toKeyColumn(
    createReferenceColumn(
      "record",
      `Reference of the ${formatKinds(kinds)}.`,
      refersTo,
      ({ reference }: Row) => reference,
    ),
  );
};
