import type { TextRange } from "@vnjp/engine/text";
import type { Draft } from "../draft-types.ts";
import { isOverlapping } from "../text/ranges.ts";
import { listLabelledItems, type Item, type Labels } from "./labels.ts";
import { listProposedItems } from "./proposals.ts";

/** How many items of a class were found. */
export interface Score {
  labelled: number;
  proposed: number;
  right: number;
  /** For each attribute: in how many of the items that were found it is right. */
  attributes: Record<string, number>;
}

export type Scores = Readonly<Record<string, Score>>;

const hasOverlap = (a: readonly TextRange[], b: readonly TextRange[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((one) => b.some((other) => isOverlapping(one, other)));

const isSameAttribute = (name: string, proposed: string, labelled: string): boolean => {
  if (proposed === labelled) return true;
  // The label of a speaker without a record has the printed words, which contain the name.
  return (
    name === "speaker" &&
    !labelled.includes("/") &&
    proposed !== "not-stated" &&
    labelled.toLowerCase().includes(proposed.toLowerCase())
  );
};

/** Compares proposals with labels. Each proposal can match one label, with the same identity and an overlapping range. */
const computeScore = (labelled: readonly Item[], proposed: readonly Item[]): Score => {
  const remaining = [...proposed];
  const attributes: Record<string, number> = {};
  let right = 0;
  for (const label of labelled) {
    const candidates = remaining.filter((one) => one.identity === label.identity && hasOverlap(one.at, label.at));
    const countSame = (one: Item) =>
      Object.entries(label.attributes).filter(([name, value]) =>
        isSameAttribute(name, one.attributes[name] ?? "", value),
      ).length;
    const best = candidates.toSorted((a, b) => countSame(b) - countSame(a))[0];
    if (!best) continue;
    right += 1;
    remaining.splice(remaining.indexOf(best), 1);
    for (const [name, value] of Object.entries(label.attributes))
      attributes[name] = (attributes[name] ?? 0) + (isSameAttribute(name, best.attributes[name] ?? "", value) ? 1 : 0);
  }
  return { labelled: labelled.length, proposed: proposed.length, right, attributes };
};

/** Compares a draft with the labels of its text. */
export const measureDraft = (text: string, labels: Labels, draft: Draft): Scores => {
  const proposed = listProposedItems(text, draft);
  return Object.fromEntries(
    Object.entries(listLabelledItems(text, labels)).map(([name, items]) => [
      name,
      computeScore(items, proposed[name] ?? []),
    ]),
  );
};

/** Adds the scores of several texts. */
export const sumScores = (all: readonly Scores[]): Scores => {
  const sums: Record<string, Score> = {};
  for (const scores of all)
    for (const [name, { labelled, proposed, right, attributes }] of Object.entries(scores)) {
      const sum = (sums[name] ??= { labelled: 0, proposed: 0, right: 0, attributes: {} });
      sum.labelled += labelled;
      sum.proposed += proposed;
      sum.right += right;
      for (const [attribute, count] of Object.entries(attributes))
        sum.attributes[attribute] = (sum.attributes[attribute] ?? 0) + count;
    }
  return sums;
};
