import * as z from "zod";
import { editionReference } from "./identifier.ts";
import { sha256 } from "./primitives.ts";

const position = z.int().min(0);

/**
 * The spans of a withheld text, as they were proved when the text was at hand: `texts/<text>.spans.json`. Positions count
 * Unicode code points. The file has no character of the text that the records do not quote.
 */
export const provedSpans = z.strictObject({
  text: editionReference,
  /** The hash of the text that they were proved with. */
  sha256,
  /** Every sentence of every segment, in order. */
  sentences: z.array(z.strictObject({ start: position, end: position })).readonly(),
  /** Every quote of the records, each once. */
  spans: z
    .array(
      z.strictObject({
        start: position,
        end: position,
        quote: z.string(),
        within: z.string().optional(),
      }),
    )
    .readonly(),
});

export type ProvedSpans = z.infer<typeof provedSpans>;
