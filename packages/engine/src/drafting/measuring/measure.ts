import type { Draft, Stretch } from "../draft-types.ts";
import { labelledItems, type Item, type Labels } from "./labels.ts";
import { proposedItems } from "./proposals.ts";

/** How much of a class was found. */
export interface Score {
  labelled: number;
  proposed: number;
  right: number;
  /** Of those found: how many are the same in what is compared besides. */
  besides: Record<string, number>;
}

export type Scores = Readonly<Record<string, Score>>;

const overlap = (a: readonly Stretch[], b: readonly Stretch[]): boolean =>
  a.length === 0 ||
  b.length === 0 ||
  a.some((one) => b.some((other) => one.start < other.end && other.start < one.end));

const agree = (name: string, proposed: string, labelled: string): boolean => {
  if (proposed === labelled) return true;
  // A speaker without a record is labelled with the printed words: its name has to stand in them.
  return (
    name === "speaker" &&
    !labelled.includes("/") &&
    proposed !== "not-stated" &&
    labelled.toLowerCase().includes(proposed.toLowerCase())
  );
};

/** Holds proposals against labels, each taken once: the same in what they are, and where. */
const scoreOf = (labelled: readonly Item[], proposed: readonly Item[]): Score => {
  const left = [...proposed];
  const besides: Record<string, number> = {};
  let right = 0;
  for (const label of labelled) {
    const fits = left.filter((one) => one.is === label.is && overlap(one.at, label.at));
    const same = (one: Item) =>
      Object.entries(label.besides).filter(([name, value]) => agree(name, one.besides[name] ?? "", value)).length;
    const best = fits.toSorted((a, b) => same(b) - same(a))[0];
    if (!best) continue;
    right += 1;
    left.splice(left.indexOf(best), 1);
    for (const [name, value] of Object.entries(label.besides))
      besides[name] = (besides[name] ?? 0) + (agree(name, best.besides[name] ?? "", value) ? 1 : 0);
  }
  return { labelled: labelled.length, proposed: proposed.length, right, besides };
};

/** Measures one draft against the labels of its text. */
export const measure = (text: string, labels: Labels, draft: Draft): Scores => {
  const proposed = proposedItems(text, draft);
  return Object.fromEntries(
    Object.entries(labelledItems(text, labels)).map(([name, items]) => [name, scoreOf(items, proposed[name] ?? [])]),
  );
};

/** The scores of several texts as one. */
export const together = (all: readonly Scores[]): Scores => {
  const sums: Record<string, Score> = {};
  for (const scores of all)
    for (const [name, { labelled, proposed, right, besides }] of Object.entries(scores)) {
      const sum = (sums[name] ??= { labelled: 0, proposed: 0, right: 0, besides: {} });
      sum.labelled += labelled;
      sum.proposed += proposed;
      sum.right += right;
      for (const [beside, count] of Object.entries(besides)) sum.besides[beside] = (sum.besides[beside] ?? 0) + count;
    }
  return sums;
};
