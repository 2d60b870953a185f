import { factsOf, type AnyRecord, type FactAt } from "@vnjp/dataset";
import { sentenceAround, type InSentence } from "@vnjp/engine/text";
import type { ExitCode, Output } from "../output.ts";
import { result } from "../output.ts";
import { recordMeant } from "../reference.ts";
import { paint } from "../reporters/paint.ts";
import { recordReport } from "../reporters/record.ts";
import { textOf } from "../texts.ts";

type Piece = FactAt["fact"]["evidence"][string];

/** A piece of evidence as it is shown: a quote with the sentence around it, or a citation. */
export type ShownEvidence = { readonly key: string } & (
  | (Extract<Piece, { kind: "span" }> & InSentence)
  | Extract<Piece, { kind: "citation" }>
);

export interface ShownFact extends FactAt {
  readonly evidence: readonly ShownEvidence[];
}

const shownEvidence = (key: string, piece: Piece): ShownEvidence =>
  piece.kind === "span" ? { key, ...piece, ...sentenceAround(textOf(piece.text), piece) } : { key, ...piece };

const shownFacts = (record: AnyRecord): ShownFact[] =>
  factsOf(record).map(({ pointer, fact }) => ({
    pointer,
    fact,
    evidence: Object.entries(fact.evidence).map(([key, piece]) => shownEvidence(key, piece)),
  }));

/** Shows a record: every fact with its basis, and each quote in its sentence. */
export const show = (words: string, output: Output): ExitCode => {
  const record = recordMeant(words);
  const facts = shownFacts(record);
  const evidence = facts.flatMap((fact) => fact.evidence.map((piece) => ({ pointer: fact.pointer, ...piece })));
  result(output, { record, evidence }, () => recordReport(record, facts, paint(output.colour)));
  return 0;
};
