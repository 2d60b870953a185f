import type { AuthoredSpan } from "../schema/index.ts";

interface EvidenceQualifiers {
  readonly supports?: string | undefined;
  readonly speaker?: string | undefined;
}

/** An evidence entry that quotes a text. */
export type SpanEvidence = EvidenceQualifiers & { readonly kind: "span" } & AuthoredSpan;

/** An evidence entry that cites a page. */
export type PageEvidence = EvidenceQualifiers & {
  readonly kind: "page";
  readonly source: string;
  readonly locator?: string | undefined;
  readonly quote?: { readonly words: string; readonly language: string } | undefined;
};

/** An evidence entry: a span of a text, or a page that is cited. */
export type Evidence = SpanEvidence | PageEvidence;

/** A fact as the schemas define it, whatever the type of its value. */
export interface Fact<Value = unknown> {
  readonly basis: "stated" | "implied" | "external" | "not-stated";
  readonly value?: Value;
  readonly note?: unknown;
  readonly evidence: Readonly<Record<string, Evidence>>;
}

export const isSpan = (entry: Evidence): entry is SpanEvidence => entry.kind === "span";

export const listSpans = (fact: Fact): SpanEvidence[] => Object.values(fact.evidence).filter(isSpan);

/** The evidence of a fact on pages. */
export const listPageEvidence = (fact: Fact): PageEvidence[] =>
  Object.values(fact.evidence).filter((entry) => entry.kind === "page");

/** The quotes that a fact rests on. */
export const listQuotes = (fact: Fact): string[] => listSpans(fact).map(({ quote }) => quote);

/** The ids of the dispatches that a fact quotes, one for each span. */
export const listQuotedDispatches = (fact: Fact): string[] =>
  listSpans(fact).map(({ text }) => text.slice(0, text.lastIndexOf("/")));
