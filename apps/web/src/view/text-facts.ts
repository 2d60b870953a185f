import { kinds, listRecords, type AnyRecord, type LocatedFact, type Kind, type EvidenceEntry } from "@vnjp/dataset";
import { listFactsInOrder } from "./outline.ts";

export type SpanEvidence = Extract<EvidenceEntry, { kind: "span" }>;

/** A fact that texts support. */
export interface TextFact extends LocatedFact {
  readonly record: AnyRecord;
  /** The spans of its evidence in these texts, in order. */
  readonly spans: readonly { readonly key: string; readonly span: SpanEvidence }[];
}

/** The facts of one record that texts support. */
export interface TextRecord {
  readonly record: AnyRecord;
  readonly facts: readonly TextFact[];
}

const selectSpans = (texts: readonly string[], { fact }: LocatedFact): TextFact["spans"] =>
  Object.entries(fact.evidence)
    .flatMap(([key, entry]) => (entry.kind === "span" && texts.includes(entry.text) ? [{ key, span: entry }] : []))
    .toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);

const selectFacts = (texts: readonly string[], record: AnyRecord): readonly TextFact[] =>
  listFactsInOrder(record)
    .map((at) => ({ ...at, record, spans: selectSpans(texts, at) }))
    .filter(({ spans }) => spans.length > 0);

const getFirstOffset = ({ facts }: TextRecord): number =>
  Math.min(...facts.flatMap(({ spans }) => spans.map(({ span }) => span.start)));

type TextRecordGroups = readonly { readonly kind: Kind; readonly records: readonly TextRecord[] }[];

const createGroups = (texts: readonly string[]): TextRecordGroups =>
  kinds
    .map((kind) => ({
      kind,
      records: (listRecords(kind) as readonly AnyRecord[])
        .map((record) => ({ record, facts: selectFacts(texts, record) }))
        .filter(({ facts }) => facts.length > 0)
        .toSorted((a, b) => getFirstOffset(a) - getFirstOffset(b)),
    }))
    .filter(({ records }) => records.length > 0);

const groupCache = new Map<string, TextRecordGroups>();

/** Groups the records that texts support by kind, in the order in which the texts first quote them. */
export const groupTextRecords = (texts: readonly string[]): TextRecordGroups => {
  const key = texts.join(" ");
  const groups = groupCache.get(key) ?? createGroups(texts);
  groupCache.set(key, groups);
  return groups;
};

/** Lists the facts that texts support. */
export const listTextFacts = (texts: readonly string[]): readonly TextFact[] =>
  groupTextRecords(texts).flatMap(({ records }) => records.flatMap(({ facts }) => facts));
