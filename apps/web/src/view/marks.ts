import type { Dispatch } from "@vnjp/dataset";
import { listLoggedRanges } from "./logged-ranges.ts";
import type { TextFact } from "./text-facts.ts";
import type { TextRange } from "./runs.ts";

/** A marked range of a text: the evidence of a fact, a defect, a mention, or what the correction log quotes. */
export type Mark = TextRange &
  (
    | { readonly kind: "evidence"; readonly fact: TextFact }
    | { readonly kind: "defect"; readonly key: string }
    | { readonly kind: "mention"; readonly entity: string }
    | { readonly kind: "logged" }
  );

const toRange = ({ start, end }: TextRange): TextRange => ({ start, end });

/** Collects the marks of a text: the evidence of its facts, its defects and mentions, and what the correction log quotes. */
export const collectMarks = (dispatch: Dispatch, text: string, facts: readonly TextFact[]): readonly Mark[] => [
  ...facts.flatMap((fact) =>
    fact.spans.flatMap(({ span }): Mark[] =>
      span.text === text ? [{ kind: "evidence", fact, ...toRange(span) }] : [],
    ),
  ),
  ...Object.entries(dispatch.defects ?? {}).flatMap(([key, { span }]): Mark[] =>
    span.text === text ? [{ kind: "defect", key, ...toRange(span) }] : [],
  ),
  ...Object.values(dispatch.mentions ?? {}).flatMap(({ span, entity }): Mark[] =>
    span.text === text ? [{ kind: "mention", entity, ...toRange(span) }] : [],
  ),
  ...listLoggedRanges(text).map((range): Mark => ({ kind: "logged", ...range })),
];

/** Counts the facts that the marks of a run support: a fact with two quotes in it counts once. */
export const countFacts = (marks: readonly Mark[]): number =>
  new Set(marks.flatMap((mark) => (mark.kind === "evidence" ? [mark.fact] : []))).size;
