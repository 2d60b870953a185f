import { kinds, list, type AnyRecord, type FactAt, type Kind, type PieceOfEvidence } from "@vnjp/dataset";
import { factsInOrder } from "../record/outline.ts";

export type SpanPiece = Extract<PieceOfEvidence, { kind: "span" }>;

/** A fact that texts support. */
export interface FactOfText extends FactAt {
  readonly record: AnyRecord;
  /** The pieces of its evidence in these texts, in their order. */
  readonly here: readonly { readonly key: string; readonly span: SpanPiece }[];
}

/** The facts of one record that texts support. */
export interface RecordInText {
  readonly record: AnyRecord;
  readonly facts: readonly FactOfText[];
}

const spansIn = (texts: readonly string[], { fact }: FactAt): FactOfText["here"] =>
  Object.entries(fact.evidence)
    .flatMap(([key, piece]) => (piece.kind === "span" && texts.includes(piece.text) ? [{ key, span: piece }] : []))
    .toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);

const factsIn = (texts: readonly string[], record: AnyRecord): readonly FactOfText[] =>
  factsInOrder(record)
    .map((at) => ({ ...at, record, here: spansIn(texts, at) }))
    .filter(({ here }) => here.length > 0);

const firstPlace = ({ facts }: RecordInText): number =>
  Math.min(...facts.flatMap(({ here }) => here.map(({ span }) => span.start)));

/** The records that texts support, kind by kind and then in the order in which the texts come to them. */
export const recordsInTexts = (texts: readonly string[]): readonly { kind: Kind; records: readonly RecordInText[] }[] =>
  kinds
    .map((kind) => ({
      kind,
      records: (list(kind) as readonly AnyRecord[])
        .map((record) => ({ record, facts: factsIn(texts, record) }))
        .filter(({ facts }) => facts.length > 0)
        .toSorted((a, b) => firstPlace(a) - firstPlace(b)),
    }))
    .filter(({ records }) => records.length > 0);

/** Every fact that texts support. */
export const factsOfTexts = (texts: readonly string[]): readonly FactOfText[] =>
  recordsInTexts(texts).flatMap(({ records }) => records.flatMap(({ facts }) => facts));
