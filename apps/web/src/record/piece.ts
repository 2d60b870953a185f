/** A stretch of a line of text on the screen, with what a browser has to know of it. */
export interface Piece {
  readonly text: string;
  /** Its language, where it is not English. */
  readonly lang?: string;
  /** Where it leads: an address inside the site, which begins with a slash, or one outside. */
  readonly href?: string;
  /** `words` of a source, a `remark` of ours beside a value, its `translation`, or the value as the `data` has it. */
  readonly role?: "words" | "remark" | "translation" | "data";
}

/** Pieces as plain text, for titles and for sorting. */
export const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join(" ");
