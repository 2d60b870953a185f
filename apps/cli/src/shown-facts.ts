import { factsOf, get, type AnyRecord, type FactAt } from "@vnjp/dataset";
import { sentenceAround, type InSentence } from "@vnjp/engine/text";
import { textOf } from "./texts.ts";

type Piece = FactAt["fact"]["evidence"][string];

/** A piece of evidence as it is shown: a quote with the sentence around it, or a citation. */
export type ShownEvidence = { readonly key: string } & (
  | (Extract<Piece, { kind: "span" }> & InSentence)
  | (Extract<Piece, { kind: "citation" }> & { readonly address: string })
);

export interface ShownFact extends FactAt {
  readonly evidence: readonly ShownEvidence[];
}

/** Where a cited page can be read: that of a source, or a dispatch's own. */
const addressOf = (reference: string): string => {
  const cited = get(reference);
  return cited && "address" in cited ? cited.address : "";
};

const shownEvidence = (key: string, piece: Piece): ShownEvidence =>
  piece.kind === "span"
    ? { key, ...piece, ...sentenceAround(textOf(piece.text), piece) }
    : { key, ...piece, address: addressOf(piece.source) };

/** Every fact of a record, with each quote in its sentence. */
export const shownFacts = (record: AnyRecord): ShownFact[] =>
  factsOf(record).map(({ pointer, fact }) => ({
    pointer,
    fact,
    evidence: Object.entries(fact.evidence).map(([key, piece]) => shownEvidence(key, piece)),
  }));
