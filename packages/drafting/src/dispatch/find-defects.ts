import { createNameAllocator } from "../records/ids.ts";
import type { DraftContext } from "../text/draft-context.ts";
import type { Mention } from "../text/mention.ts";
import { toRange } from "../text/ranges.ts";
import type { Segment } from "../text/segments.ts";
import { defectPatterns } from "./defect-patterns.ts";
import type { Defect } from "./defect.ts";
import { findHeadDefects } from "./head-defects.ts";
import { findBracketDefects, findPageFurniture, findParagraphDefects } from "./segment-defects.ts";
import { findSpellingDefects } from "./spelling-defects.ts";

/** A defect with its key in the record. */
export interface KeyedDefect extends Defect {
  readonly key: string;
}

const findPatternDefects = ({ plain }: DraftContext): Defect[] =>
  defectPatterns.flatMap(({ pattern, ...row }) =>
    [...plain.matchAll(pattern)].map((match) => ({ ...row, at: toRange(match) })),
  );

/** A defect that occurs more often is one of the whole text, and the first ones are enough. */
const maxDefectsPerRule = 50;

const getTraceRule = (rule: string): string => `defects: ${rule.replaceAll("-", " ")}`;

/** Finds the defects that the text seems to have, in order. */
export const findDefects = (
  context: DraftContext,
  segments: readonly Segment[],
  mentions: readonly Mention[],
): KeyedDefect[] => {
  const allocate = createNameAllocator();
  const counts = new Map<string, number>();
  return (
    [
      ...findHeadDefects(context, segments),
      ...findPatternDefects(context),
      ...findBracketDefects(context, segments),
      ...findPageFurniture(context, segments),
      ...findParagraphDefects(context, segments),
      ...findSpellingDefects(context, mentions),
    ]
      .toSorted((a, b) => a.at.start - b.at.start || b.at.end - a.at.end)
      // If two rules find the same defect, the longer range says more.
      .filter((one, index, all) => !(all[index - 1]?.type === one.type && all[index - 1]?.at.start === one.at.start))
      .filter(({ rule }) => {
        const count = (counts.get(rule) ?? 0) + 1;
        counts.set(rule, count);
        if (count === maxDefectsPerRule + 1)
          context.addDoubt(getTraceRule(rule), `Only the first ${maxDefectsPerRule} defects of this kind are listed.`);
        return count <= maxDefectsPerRule;
      })
      .map((defect) => {
        context.addTrace(getTraceRule(defect.rule), defect.at, defect.type);
        return { ...defect, key: allocate(defect.rule) };
      })
  );
};
