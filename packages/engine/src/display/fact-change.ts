import { serializeValue } from "./format-data.ts";
import { listOtherParts, type FactPart, type SupportChange } from "./format-support.ts";
import type { MissingReason } from "./missing-labels.ts";

/**
 * What changed at one location of a record. `before` and `after` are values: null if the text does not state one; absent if
 * there was or is none, or if it is redacted: then its hash is there.
 */
export interface FactChange {
  readonly before?: unknown;
  readonly after?: unknown;
  readonly beforeSha256?: string | undefined;
  readonly afterSha256?: string | undefined;
  /** The changed parts of a fact; empty if a redaction hides earlier values and changes nothing now. */
  readonly parts?: readonly FactPart[] | undefined;
  readonly support?: SupportChange | undefined;
}

/** Several corrections of one fact, with what differs in the end. */
export interface NetChange extends Pick<FactChange, "before" | "after" | "support"> {
  readonly corrections: readonly Pick<FactChange, "beforeSha256" | "afterSha256" | "parts">[];
}

/** Whether the value is the same before and after: then something else of the fact changed. */
export const hasSameValue = ({ before, after, beforeSha256, afterSha256 }: FactChange): boolean =>
  beforeSha256 === undefined || afterSha256 === undefined
    ? before !== undefined && after !== undefined && serializeValue(before) === serializeValue(after)
    : beforeSha256 === afterSha256;

/** Several corrections of one fact as one change, from before the first to after the last. */
export const mergeCorrections = ({ before, after, support, corrections }: NetChange): FactChange => {
  const sides = {
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    beforeSha256: corrections[0]?.beforeSha256,
    afterSha256: corrections.at(-1)?.afterSha256,
  };
  if (corrections.every(({ parts }) => parts?.length === 0)) return { ...sides, parts: [] };
  // The support, if it is known, has the parts that differ in the end: others may have been changed back.
  const otherParts = support
    ? (["basis", "evidence", "note"] as const).filter((part) => part in support.before || part in support.after)
    : listOtherParts(corrections);
  return { ...sides, parts: [...(hasSameValue(sides) ? [] : (["value"] as const)), ...otherParts], support };
};

/** One side of a change: a value, or why there is none to show. */
export type ChangeSide = { readonly value: unknown } | { readonly missing: MissingReason };

const toSide = (value: unknown, sha256: string | undefined, absent: MissingReason): ChangeSide => {
  if (sha256 !== undefined) return { missing: "redacted" };
  if (value === null) return { missing: "not-stated" };
  return value === undefined ? { missing: absent } : { value };
};

/** Both sides of a change. If a redaction hides earlier values only, both are the value that there is now. */
export const getSides = ({ before, after, beforeSha256, afterSha256, parts }: FactChange) => {
  const isNowOnly = parts?.length === 0;
  const now = toSide(after, afterSha256, isNowOnly ? "none" : "withdrawn");
  return { before: isNowOnly ? now : toSide(before, beforeSha256, "none"), after: now };
};
