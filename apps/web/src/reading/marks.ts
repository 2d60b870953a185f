import type { Dispatch } from "@vnjp/dataset";
import type { FactOfText } from "./facts-of-texts.ts";
import type { Stretch } from "./runs.ts";

/** What may be marked in a text: where a fact has its evidence, a fault of the text, a name. */
export type Mark = Stretch &
  (
    | { readonly kind: "evidence"; readonly fact: FactOfText }
    | { readonly kind: "defect"; readonly key: string }
    | { readonly kind: "mention"; readonly entity: string }
  );

const placeOf = ({ start, end }: Stretch): Stretch => ({ start, end });

/** Every mark of a text: the evidence of its facts, its defects and its mentions. */
export const marksOf = (dispatch: Dispatch, text: string, facts: readonly FactOfText[]): readonly Mark[] => [
  ...facts.flatMap((fact) =>
    fact.here.flatMap(({ span }): Mark[] => (span.text === text ? [{ kind: "evidence", fact, ...placeOf(span) }] : [])),
  ),
  ...Object.entries(dispatch.defects ?? {}).flatMap(([key, { span }]): Mark[] =>
    span.text === text ? [{ kind: "defect", key, ...placeOf(span) }] : [],
  ),
  ...Object.values(dispatch.mentions ?? {}).flatMap(({ span, entity }): Mark[] =>
    span.text === text ? [{ kind: "mention", entity, ...placeOf(span) }] : [],
  ),
];

/** How many facts the marks over a run support: a fact with two quotes there counts once. */
export const factsUnder = (marks: readonly Mark[]): number =>
  new Set(marks.flatMap((mark) => (mark.kind === "evidence" ? [mark.fact] : []))).size;
