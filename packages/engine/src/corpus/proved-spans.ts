import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { isObject, provedSpans, type ProvedSpans } from "../schema/index.ts";
import { indexCodePoints, type TextRange } from "../text/index.ts";

/** Reads the content of a file of proved spans; undefined if it is none. */
export const parseProvedSpans = (content: string): ProvedSpans | undefined => {
  try {
    const value: unknown = JSON.parse(content);
    return isObject(value) ? provedSpans.safeParse(value).data : undefined;
  } catch {
    return undefined;
  }
};

/** What a `within` is recognised by: a file of proved spans does not repeat it. */
export const hashWithin = (within: string): string => bytesToHex(sha256(utf8ToBytes(within)));

export type ProvedLocation =
  | { readonly outcome: "found"; readonly range: TextRange }
  /** No such quote was proved, or its range has another length than the quote. */
  | { readonly outcome: "unproved"; readonly problem: "absent" | "length" };

/** Finds a quote of a withheld text among those that were proved when the text was at hand. */
export const findProvedRange = (
  { spans }: ProvedSpans,
  { quote, within }: { readonly quote: string; readonly within?: string | undefined },
): ProvedLocation => {
  const hash = within === undefined ? "" : hashWithin(within);
  const proved = spans.find(
    (span) => span.quote === quote && (span.within === within || span.otherWithins?.includes(hash)),
  );
  if (!proved) return { outcome: "unproved", problem: "absent" };
  const { start, end } = proved;
  return end - start === indexCodePoints(quote).length
    ? { outcome: "found", range: { start, end } }
    : { outcome: "unproved", problem: "length" };
};
