import type { AuthoredSpan } from "@vnjp/engine/schema";
import type { DraftContext } from "../text/draft-context.ts";
import type { TextRange } from "../text/text-range.ts";

/** Evidence from the text. */
export interface SpanEvidence extends AuthoredSpan {
  kind: "span";
  supports?: string;
  speaker?: string;
}

export type EvidenceEntries = Record<string, SpanEvidence>;

interface KnownFact<Value> {
  basis: "stated" | "implied";
  value: Value;
  evidence: EvidenceEntries;
}

interface NotStatedFact {
  basis: "not-stated";
  evidence: EvidenceEntries;
}

/** A range to quote as evidence: the key of the evidence, and which part of the value it supports. */
export interface EvidenceQuote {
  readonly key: string;
  readonly at: TextRange;
  readonly supports?: string;
  readonly speaker?: string;
}

/** Evidence that only leads to the words that show a value. */
const indirectSupports = new Set(["anchor", "identity"]);

/** Creates evidence entries. A range that no span can single out is left out; without any entry, it returns undefined. */
const createEvidence = (context: DraftContext, quotes: readonly EvidenceQuote[]): EvidenceEntries | undefined => {
  const entries = quotes.flatMap(({ key, at, supports, speaker }) => {
    const span = context.createSpan(at);
    if (span && !indirectSupports.has(supports ?? "")) context.addEvidenceRange(at);
    const more = { ...(supports === undefined ? {} : { supports }), ...(speaker === undefined ? {} : { speaker }) };
    return span ? [[key, { kind: "span", ...span, ...more }] as const] : [];
  });
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as EvidenceEntries);
};

/** Creates a fact under its key; an empty object if its words cannot be quoted. */
export const createFact = <Value>(
  context: DraftContext,
  key: string,
  basis: "stated" | "implied",
  value: Value,
  quotes: readonly EvidenceQuote[],
): Record<string, KnownFact<Value>> => {
  const evidence = createEvidence(context, quotes);
  return evidence ? { [key]: { basis, value, evidence } } : {};
};

/** Creates the fact that the text does not state a value. */
export const createNotStatedFact = (
  context: DraftContext,
  key: string,
  quotes: readonly EvidenceQuote[],
): Record<string, NotStatedFact> => {
  const evidence = createEvidence(context, quotes);
  return evidence ? { [key]: { basis: "not-stated", evidence } } : {};
};

/** Creates a field of a record; nothing if it has no facts. */
export const createField = <Name extends string, Facts extends Readonly<Record<string, unknown>>>(
  name: Name,
  facts: Facts,
): { [N in Name]?: Facts } => (Object.keys(facts).length === 0 ? {} : ({ [name]: facts } as { [N in Name]?: Facts }));
