import type { AnyRecord, LocatedFact } from "../../src/index.ts";
import {
  createReferenceColumn,
  createTextColumn,
  recordsTable,
  toOuterColumn,
  toKeyColumn,
  type RowColumn,
  type TableDefinition,
} from "./column.ts";
import { createBasisColumn } from "./field-columns.ts";
import { flattenFactValue, type FlatValue } from "./flat-value.ts";
import { createDateColumns } from "./value-columns.ts";

/** What a row of `facts.csv` is about. */
export interface FactRow extends LocatedFact {
  readonly reference: string;
  readonly record: AnyRecord;
  /** The status of what the fact is about. */
  readonly status: string;
  /** The first page that shows an external fact; empty for any other fact. */
  readonly firstSource: string;
}

const createValueColumn = (name: keyof FlatValue, description: string): RowColumn<FactRow> =>
  createTextColumn(name, description, ({ fact }) =>
    fact.basis === "not-stated" ? "" : String(flattenFactValue(fact.value)[name] ?? ""),
  );

/** The columns of the parts of a value. The form of a name and the bounds of a count are in `record_names.csv` and in the table of the kind. */
const valueColumns: readonly RowColumn<FactRow>[] = [
  createValueColumn(
    "value",
    "Its value as text: words, a code, a date, a count in words, a reference, the type of a relation, or our own text in English. Empty: not stated.",
  ),
  {
    ...createValueColumn("value_ref", "The record that the value is, or names."),
    refersTo: recordsTable,
  },
  createValueColumn("value_fr", "Our own text in French."),
  createValueColumn("value_vi", "Our own text in Vietnamese."),
  createValueColumn("value_ja", "Our own text in Japanese."),
  createValueColumn("value_language", "The language of a name or of words."),
  ...createDateColumns("date", "The date that the value is; the day of a rank; the period of a name.").map((column) =>
    toOuterColumn(column, ({ fact }: FactRow) =>
      fact.basis === "not-stated" ? undefined : flattenFactValue(fact.value).date,
    ),
  ),
];

/** The table of all facts. */
export const factsDefinition: TableDefinition<FactRow> = {
  name: "facts",
  description:
    "Every fact: one row a fact. Its evidence is in evidence.csv, with the speakers; the form and order of a name are in record_names.csv. Facts that compete are all here: sides.csv says which of them a discrepancy follows.",
  columns: [
    toKeyColumn(
      createReferenceColumn("record", "Reference of the record.", recordsTable, ({ reference }) => reference),
    ),
    toKeyColumn(createTextColumn("pointer", "Location of the fact in it (JSON Pointer).", ({ pointer }) => pointer)),
    createBasisColumn("basis", ({ fact }) => fact.basis, "fact"),
    ...valueColumns,
    createTextColumn(
      "status",
      "The status of what the fact is about: of its item or object, or else of its statement, or of its event as the dispatches and pages of this fact report it. Empty if they report several, or none. Open lists: codes.json has the known codes in its lists StatementStatus, for facts of statements, and EventStatus, for facts of events.",
      ({ status }) => status,
    ),
    createReferenceColumn(
      "first_source",
      "Of an external fact: the first page that shows the whole value, or else a part of it. Its address is in sources.csv, or in dispatches.csv if it is the page of a dispatch; evidence.csv has all pages. Empty: any other fact.",
      recordsTable,
      ({ firstSource }) => firstSource,
    ),
  ],
  primaryKey: ["record", "pointer"],
};
