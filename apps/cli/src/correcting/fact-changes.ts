import {
  isFact,
  isSame,
  partsChanged,
  saidBy,
  supportChanged,
  supportInWords,
  type PartChange,
} from "@vnjp/engine/diff";

const valueWords = (unit: unknown): string => (saidBy(unit) === null ? "not stated" : JSON.stringify(saidBy(unit)));

const valueChange = (before: unknown, after: unknown): PartChange[] =>
  isSame(saidBy(before), saidBy(after))
    ? []
    : [{ part: "value", before: valueWords(before), after: valueWords(after) }];

const supportChanges = (before: unknown, after: unknown): readonly PartChange[] => {
  const support = isFact(before) && isFact(after) && supportChanged(before, after, partsChanged(before, after));
  return support ? supportInWords(support) : [];
};

/** The parts in which a fact differs from what it was, in words; of one that is withdrawn, its value alone. */
export const factChanges = (before: unknown, after: unknown): readonly PartChange[] =>
  after === undefined
    ? [{ part: "value", before: valueWords(before) }]
    : [...valueChange(before, after), ...supportChanges(before, after)];
