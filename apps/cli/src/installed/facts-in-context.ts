import { listFacts, find, type AnyRecord, type LocatedFact } from "@vnjp/dataset";
import { getSentenceContext, type SentenceContext } from "@vnjp/engine/text";
import { findInstalledText } from "./installed-texts.ts";

type EvidenceEntry = LocatedFact["fact"]["evidence"][string];

/** An evidence entry to show: a quote with the rest of its sentence, or a page with its address. */
export type EvidenceInContext = { readonly key: string } & (
  | (Extract<EvidenceEntry, { kind: "span" }> &
      SentenceContext & {
        /** The text is withheld: the quote was proved when it was at hand, and its sentence is not known. */
        readonly isAsProved?: true;
      })
  | (Extract<EvidenceEntry, { kind: "page" }> & { readonly address: string })
);

export interface FactInContext extends LocatedFact {
  readonly evidence: readonly EvidenceInContext[];
}

/** The address of a cited page: a source, or a dispatch where it was published. */
const getAddress = (reference: string): string => {
  const cited = find(reference);
  return cited && "address" in cited ? cited.address : "";
};

const addEvidenceContext = (key: string, entry: EvidenceEntry): EvidenceInContext => {
  if (entry.kind === "page") return { key, ...entry, address: getAddress(entry.source) };
  const text = findInstalledText(entry.text);
  return text === undefined
    ? { key, ...entry, before: "", after: "", isAsProved: true }
    : { key, ...entry, ...getSentenceContext(text, entry) };
};

/** The facts of a record, each quote with the rest of its sentence. */
export const getFactsInContext = (record: AnyRecord): FactInContext[] =>
  listFacts(record).map(({ pointer, fact }) => ({
    pointer,
    fact,
    evidence: Object.entries(fact.evidence).map(([key, entry]) => addEvidenceContext(key, entry)),
  }));
