import type { Piece } from "../record/piece.ts";
import { valuePieces } from "../record/value-words.ts";

/** A value before or after a correction as a reader sees it: what is no value is told in a remark. */
const sidePieces = (value: unknown, absent: string): readonly Piece[] => {
  if (value === undefined) return [{ text: absent, role: "remark" }];
  if (value === null) return [{ text: "said nowhere in the text", role: "remark" }];
  const isSpan = typeof value === "object" && "quote" in value && typeof value.quote === "string";
  return isSpan ? [{ text: `“${String(value.quote)}”`, role: "words" }] : valuePieces(value);
};

/** What stood there before. */
export const beforePieces = ({ before }: { readonly before?: unknown }): readonly Piece[] =>
  sidePieces(before, "withheld");

interface Now {
  readonly after?: unknown;
  readonly afterSha256?: string | undefined;
}

/** What stands there now: a fact without a value after it was withdrawn, unless a later redaction withholds it. */
export const afterPieces = ({ after, afterSha256 }: Now): readonly Piece[] =>
  sidePieces(after, afterSha256 === undefined ? "withdrawn" : "withheld");
