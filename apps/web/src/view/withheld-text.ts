import type { Dispatch } from "@vnjp/dataset";
import type { TextRange } from "./runs.ts";
import { listTextFacts } from "./text-facts.ts";

/** A segment of a text that is not shown, with those of its passages that the facts quote. */
export interface WithheldSegment {
  readonly role: string;
  readonly quotes: readonly (TextRange & { readonly quote: string })[];
}

const isInside = (inner: TextRange, outer: TextRange): boolean =>
  outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start;

/** Lists the segments of a withheld text with their quotes, each as one fact quotes it; a part of a longer quote is left out. */
export const listWithheldSegments = (dispatch: Dispatch, text: string): readonly WithheldSegment[] => {
  const spans = listTextFacts([text]).flatMap((fact) => fact.spans.map(({ span }) => span));
  const distinct = [...new Map(spans.map((span) => [`${span.start} ${span.end}`, span])).values()];
  const longest = distinct
    .filter((span) => !distinct.some((other) => isInside(span, other)))
    .toSorted((a, b) => a.start - b.start);
  return Object.values(dispatch.segments ?? {})
    .filter(({ span }) => span.text === text)
    .toSorted((a, b) => a.span.start - b.span.start)
    .map(({ role, span }) => ({
      role,
      quotes: longest.filter(({ start }) => start >= span.start && start < span.end),
    }));
};
