import * as z from "zod";
import { editionReference } from "./identifier.ts";
import { sha256 } from "./primitives.ts";

const position = z.int().min(0);

/**
 * The spans of a withheld text, as they were proved when the text was at hand: `texts/<text>.spans.json`. Positions count
 * Unicode code points. Of the text, the file has what the records quote, and a few words that tell equal quotes apart.
 */
export const provedSpans = z.strictObject({
  text: editionReference,
  /** The hash of the text that they were proved with. */
  sha256,
  /** Every sentence of every segment, in order. */
  sentences: z.array(z.strictObject({ start: position, end: position })).readonly(),
  /** Every passage that the records quote. */
  spans: z
    .array(
      z.strictObject({
        start: position,
        end: position,
        quote: z.string(),
        /** If the quote occurs more than once in the text: the fewest words around it that occur once. */
        within: z.string().optional(),
        /** The SHA-256 of each other `within` that a record has: it may be long, and no published record has it. */
        otherWithins: z.array(sha256).readonly().optional(),
      }),
    )
    .readonly(),
});

export type ProvedSpans = z.infer<typeof provedSpans>;
