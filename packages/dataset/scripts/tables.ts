import { findMainText, findQuantityText, formatData } from "@vnjp/engine/display";
import {
  get,
  getEvidence,
  getFacts,
  kinds,
  listRecords,
  toPlain,
  records,
  type AnyRecord,
  type Kind,
  type EvidenceEntry,
} from "../src/index.ts";
import { getDispatchId } from "../src/records/evidence.ts";
import { formatReference } from "../src/records/records.ts";
import { getReviewLevel } from "../src/records/review-level.ts";
import {
  describeKindTable,
  evidenceColumns,
  evidenceDescription,
  factsColumns,
  factsDescription,
  listFieldColumns,
  listKindColumns,
  type Column,
} from "./table-columns.ts";

/** A table of the package: its columns and its rows. */
export interface Table {
  readonly name: string;
  readonly description: string;
  readonly fields: readonly Column[];
  readonly rows: readonly (readonly (string | number)[])[];
}

const formatScalar = (value: unknown): string => (value === undefined ? "" : formatData(value));

/** The fields that come first in the cell of an entry, the most important last. */
const leadingFields = ["date", "role", "stage", "wording", "target", "who"];

/** Formats a value for one cell: “ | ” separates lists and entries, “ · ” the fields of an entry. */
const formatCell = (value: unknown, depth = 0): string => {
  if (typeof value !== "object" || value === null) return formatScalar(value);
  if (Array.isArray(value)) return [...new Set(value.map((one) => formatCell(one, depth + 1)))].join(" | ");
  // The plain form of an entry has the basis of each value; facts.csv has it.
  const { basis: _, ...fields } = value as Readonly<Record<string, unknown>>;
  return (
    findMainText(fields) ??
    Object.keys(fields)
      .toSorted((a, b) => leadingFields.indexOf(b) - leadingFields.indexOf(a))
      .map((field) => formatCell(fields[field], depth + 1))
      .join(depth === 0 ? " | " : " · ")
  );
};

/** Builds the table of a kind: one row per record, in its plain view, and one column per field. */
const buildKindTable = (kind: Kind): Table => {
  const kindRecords: readonly AnyRecord[] = listRecords(kind);
  const views = kindRecords.map((record) => toPlain(record) as unknown as Record<string, unknown>);
  const columns = listFieldColumns(kind);
  return {
    name: kind,
    description: describeKindTable(kind),
    fields: listKindColumns(kind),
    rows: kindRecords.map((record, index) => [
      record.id,
      record.label.en,
      record.label.fr,
      getReviewLevel(record),
      ...columns.map(({ path }) => formatCell(views[index]?.[path])),
    ]),
  };
};

const getQuoteCells = (entry: EvidenceEntry | undefined): (string | number)[] => {
  if (!entry) return ["", "", "", "", "", ""];
  if (entry.kind === "citation") return ["", "", entry.quote?.words ?? "", entry.quote?.language ?? "", "", ""];
  const dispatch = getDispatchId(entry.text);
  return [dispatch, entry.text, entry.quote, get(`dispatch/${dispatch}`).language, entry.start, entry.end];
};

const getSpeaker = (entry: EvidenceEntry | undefined): string =>
  entry ? (entry.speaker ?? (entry.kind === "span" ? "narration" : "")) : "";

/** Selects the best evidence entry: spans before citations, and support for the whole value before support for a part. */
const selectBestEntry = (entries: readonly EvidenceEntry[]): EvidenceEntry | undefined =>
  entries.toSorted(
    (a, b) =>
      Number(a.kind === "citation") - Number(b.kind === "citation") ||
      Number(a.supports !== undefined) - Number(b.supports !== undefined),
  )[0];

/** Formats the status of the event or statement that a fact belongs to. */
const formatStatus = (record: AnyRecord): string => ("status" in record ? formatCell(toPlain(record).status) : "");

const buildFactsTable = (): Table => ({
  name: "facts",
  description: factsDescription,
  fields: factsColumns,
  rows: records.flatMap((record) =>
    getFacts(record).map(({ pointer, fact }) => {
      const entry = selectBestEntry(Object.values(fact.evidence));
      const value = fact.basis === "not-stated" ? "" : (findQuantityText(fact.value) ?? formatScalar(fact.value));
      return [
        formatReference(record),
        pointer,
        value,
        fact.basis,
        getSpeaker(entry),
        formatStatus(record),
        ...getQuoteCells(entry),
      ];
    }),
  ),
});

const buildEvidenceTable = (): Table => ({
  name: "evidence",
  description: evidenceDescription,
  fields: evidenceColumns,
  rows: records.flatMap((record) =>
    getEvidence(record).map(({ pointer, key, evidence: entry }) => [
      formatReference(record),
      pointer,
      key,
      entry.kind,
      entry.supports ?? "",
      getSpeaker(entry),
      entry.kind === "citation" ? entry.source : "",
      ...getQuoteCells(entry),
    ]),
  ),
});

/** Builds all tables: one per kind, the facts, and their evidence. */
export const buildTables = (): readonly Table[] => [
  ...kinds.map(buildKindTable),
  buildFactsTable(),
  buildEvidenceTable(),
];
