// What the rows of the tables are about.
import { get, listEvidence, listFacts, records, toPlain, type AnyRecord, type LocatedFact } from "../../src/index.ts";
import { getDispatchId } from "../../src/records/dispatch-id.ts";
import { toReference } from "../../src/records/to-reference.ts";
import { listCollections, type EntryRow } from "./entry-tables.ts";
import type { EvidenceRow } from "./evidence-table.ts";
import { findCurrentStatus, getFactStatus } from "./fact-status.ts";
import type { FactRow } from "./fact-table.ts";
import { bases, type PlainFields } from "./field-columns.ts";
import type { RecordRow } from "./record-tables.ts";
import { listPluralPaths, type ValueRow } from "./value-tables.ts";

const isObject = (value: unknown): value is PlainFields => typeof value === "object" && value !== null;

const toRecordRow = (record: AnyRecord): RecordRow => {
  const currentStatus = record.kind === "event" ? findCurrentStatus(record) : undefined;
  return {
    reference: toReference(record),
    record,
    plain: toPlain(record) as unknown as PlainFields,
    ...(currentStatus ? { currentStatus } : {}),
  };
};

export const listRecordRows = (): readonly RecordRow[] => records.map(toRecordRow);

/** Lists the entries of the collections of a record. */
export const listEntryRows = ({ reference, record, plain }: RecordRow): readonly EntryRow[] =>
  listCollections(record.kind).flatMap((field) => {
    const collection = plain[field];
    return isObject(collection)
      ? Object.entries(collection).map(([key, entry]) => ({
          reference,
          field,
          key,
          plain: isObject(entry) ? entry : { "": entry },
        }))
      : [];
  });

const compareBases = (a: string, b: string): number =>
  bases.findIndex((basis) => basis === a) - bases.findIndex((basis) => basis === b);

/** Keeps one row of equal values: the best known. */
const mergeEqualRows = (rows: readonly ValueRow[]): readonly ValueRow[] => {
  const best = new Map<string, ValueRow>();
  for (const row of rows) {
    const id = JSON.stringify([row.path, row.entryKey, row.value]);
    const known = best.get(id);
    if (!known || compareBases(row.basis, known.basis) < 0) best.set(id, row);
  }
  return [...best.values()];
};

/** Splits the pointer of a fact into the path of its field, the key of its entry, and its own key. */
const splitPointer = (pointer: string): Pick<ValueRow, "path" | "entryKey" | "key"> => {
  const [field = "", second = "", inner, last = ""] = pointer.slice(1).split("/");
  return inner === undefined
    ? { path: field, entryKey: "", key: second }
    : { path: `${field}/*/${inner}`, entryKey: second, key: last };
};

/** Lists the values of the fields of a record that can hold several, each value once in its field. */
export const listValueRows = ({ reference, record }: RecordRow): readonly ValueRow[] => {
  const paths = listPluralPaths(record.kind);
  const rows = listFacts(record).flatMap(({ pointer, fact }): ValueRow[] =>
    fact.basis === "not-stated" ? [] : [{ reference, ...splitPointer(pointer), value: fact.value, basis: fact.basis }],
  );
  return mergeEqualRows(rows.filter(({ path }) => paths.includes(path)));
};

/** Finds the first page that shows an external fact: one for the whole value before one for a part of it. */
const findFirstSource = ({ fact }: LocatedFact): string => {
  const pages = Object.values(fact.evidence).filter((entry) => entry.kind === "page");
  const page = pages.find(({ supports }) => supports === undefined) ?? pages[0];
  return fact.basis === "external" ? (page?.source ?? "") : "";
};

export const listFactRows = ({ reference, record }: RecordRow): readonly FactRow[] =>
  listFacts(record).map((located) => ({
    ...located,
    reference,
    record,
    status: getFactStatus(record, located),
    firstSource: findFirstSource(located),
  }));

export const listEvidenceRows = ({ reference, record }: RecordRow): readonly EvidenceRow[] =>
  listEvidence(record).map((located) => {
    const { evidence } = located;
    const language = evidence.kind === "span" ? get(`dispatch/${getDispatchId(evidence.text)}`).language : "";
    return { ...located, reference, language };
  });
