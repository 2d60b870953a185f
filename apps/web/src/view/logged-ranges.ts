import { releaseData, type ReleaseData } from "./release-data.ts";
import type { TextRange } from "./runs.ts";

interface LoggedSpan extends TextRange {
  readonly text: string;
}

const isSpan = (value: object): value is LoggedSpan => "kind" in value && value.kind === "span";

/** Collects the quotes in a correction: in its evidence, and in the evidence before and after it. */
const collectSpans = (value: unknown): readonly LoggedSpan[] => {
  if (typeof value !== "object" || value === null) return [];
  return isSpan(value) ? [value] : Object.values(value).flatMap(collectSpans);
};

/**
 * Lists the ranges of a text that the correction log quotes. The log links to them, also if no fact quotes them any more: a quote that
 * was too long, for instance.
 */
export const listLoggedRanges = (
  text: string,
  { corrections }: Pick<ReleaseData, "corrections"> = releaseData,
): readonly TextRange[] =>
  collectSpans(corrections)
    .filter((span) => span.text === text)
    .map(({ start, end }) => ({ start, end }));
