import type { Correction } from "@vnjp/dataset";
import { fieldWord } from "../record/field-words.ts";
import { textOf, type Piece } from "../record/piece.ts";
import { valuePieces } from "../record/value-words.ts";

/** What a correction, or several of one fact together, made of another. */
export type Sides = Pick<Correction, "before" | "after" | "beforeSha256" | "afterSha256" | "parts">;

/** A value before and after a correction as a reader sees it. */
export interface ShownSides {
  readonly before: readonly Piece[];
  readonly after: readonly Piece[];
  /** Whether the value is the same on both sides: something else of the fact changed. */
  readonly isSame: boolean;
}

type Shape = Readonly<Record<string, unknown>>;

const isShape = (value: unknown): value is Shape =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const remark = (text: string): readonly Piece[] => [{ text, role: "remark" }];

const valueOf = (value: unknown): readonly Piece[] => {
  if (value === null) return remark("said nowhere in the text");
  const isSpan = isShape(value) && typeof value["quote"] === "string";
  return isSpan ? [{ text: `“${String(value["quote"])}”`, role: "words" }] : valuePieces(value);
};

/** What is no value is told in a remark: a fact without a value after it was withdrawn, unless a redaction withholds it. */
const sidePieces = (value: unknown, sha256: string | undefined): readonly Piece[] => {
  if (sha256 !== undefined) return remark("withheld by a redaction");
  return value === undefined ? remark("withdrawn") : valueOf(value);
};

/** Every field, on every level, in one order: the same for the same value. */
const canonical = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, part: unknown) =>
    isShape(part) ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1))) : part,
  );

/** What two values that read alike do not have in common: a place, an order of names, the spelling of a code. */
const apart = (value: unknown, other: unknown): readonly Piece[] => {
  if (!isShape(value) || !isShape(other)) return [{ text: String(canonical(value)), role: "data" }];
  const fields = [...new Set([...Object.keys(value), ...Object.keys(other)])];
  const differing = fields.filter((field) => canonical(value[field]) !== canonical(other[field]));
  const told = differing.map((field) => `${fieldWord(field).toLowerCase()}: ${canonical(value[field]) ?? "not told"}`);
  return remark(`· ${told.join(", ")}`);
};

/** What stood there before and what stands there now, so told that two values that differ never read alike. */
export const shownSides = ({ before, after, beforeSha256, afterSha256, parts }: Sides): ShownSides => {
  // A redaction that changes nothing now withholds what earlier releases had.
  if (parts?.length === 0) {
    const now = after === undefined ? remark("none") : valueOf(after);
    return { before: now, after: now, isSame: true };
  }
  const pieces = { before: sidePieces(before, beforeSha256), after: sidePieces(after, afterSha256) };
  const isSame =
    beforeSha256 === undefined || afterSha256 === undefined
      ? before !== undefined && after !== undefined && canonical(before) === canonical(after)
      : beforeSha256 === afterSha256;
  const isAlike = textOf(pieces.before) === textOf(pieces.after);
  if (isSame || !isAlike || before === undefined || after === undefined) return { ...pieces, isSame };
  return {
    before: [...pieces.before, ...apart(before, after)],
    after: [...pieces.after, ...apart(after, before)],
    isSame,
  };
};
