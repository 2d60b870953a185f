import type { Correction } from "@vnjp/dataset";
import { getFieldLabel } from "./fields.ts";
import { joinText, type Inline } from "./inline.ts";
import { formatValue } from "./values.ts";

/** A correction, or several corrections of one fact together. */
export type ValueChange = Pick<Correction, "before" | "after" | "beforeSha256" | "afterSha256" | "parts">;

/** A value before and after a correction, ready to render. */
export interface FormattedChange {
  readonly before: readonly Inline[];
  readonly after: readonly Inline[];
  /** Whether the value is the same: then another part of the fact changed. */
  readonly isSame: boolean;
}

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const toRemark = (text: string): readonly Inline[] => [{ text, role: "remark" }];

const formatChangedValue = (value: unknown): readonly Inline[] => {
  if (value === null) return toRemark("not stated");
  const isSpan = isObject(value) && typeof value["quote"] === "string";
  return isSpan ? [{ text: `“${String(value["quote"])}”`, role: "wording" }] : formatValue(value);
};

/** Formats one side. A missing value becomes a remark: it is redacted or, if it has no hash, withdrawn. */
const formatSide = (value: unknown, sha256: string | undefined): readonly Inline[] => {
  if (sha256 !== undefined) return toRemark("redacted");
  return value === undefined ? toRemark("withdrawn") : formatChangedValue(value);
};

/** Serializes a value with sorted keys, so that equal values give equal texts. */
const serializeCanonical = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, part: unknown) =>
    isObject(part) ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1))) : part,
  );

/** Describes how two values differ that look the same: a position, an order of names, the spelling of a code. */
const describeDifference = (value: unknown, other: unknown): readonly Inline[] => {
  if (!isObject(value) || !isObject(other)) return [{ text: String(serializeCanonical(value)), role: "data" }];
  const fields = [...new Set([...Object.keys(value), ...Object.keys(other)])];
  const differing = fields.filter((field) => serializeCanonical(value[field]) !== serializeCanonical(other[field]));
  const differences = differing.map(
    (field) => `${getFieldLabel(field).toLowerCase()}: ${serializeCanonical(value[field]) ?? "none"}`,
  );
  return toRemark(`· ${differences.join(", ")}`);
};

/** Formats a change so that two different values never look the same. */
export const formatChange = ({ before, after, beforeSha256, afterSha256, parts }: ValueChange): FormattedChange => {
  // A redaction that changes nothing now hides values of earlier releases.
  if (parts?.length === 0) {
    const current = after === undefined ? toRemark("none") : formatChangedValue(after);
    return { before: current, after: current, isSame: true };
  }
  const sides = { before: formatSide(before, beforeSha256), after: formatSide(after, afterSha256) };
  const isSame =
    beforeSha256 === undefined || afterSha256 === undefined
      ? before !== undefined && after !== undefined && serializeCanonical(before) === serializeCanonical(after)
      : beforeSha256 === afterSha256;
  const isAlike = joinText(sides.before) === joinText(sides.after);
  if (isSame || !isAlike || before === undefined || after === undefined) return { ...sides, isSame };
  return {
    before: [...sides.before, ...describeDifference(before, after)],
    after: [...sides.after, ...describeDifference(after, before)],
    isSame,
  };
};
