export type { TextRange as CodePointRange } from "@vnjp/engine/text";

/**
 * A range of the folded text, in UTF-16 units of that text. What leaves this package has a `CodePointRange` instead: it
 * counts the code points of the text as received. `DraftContext.toCodePoints` converts.
 */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}
