/** A piece of text on a page, with its language, link and role. */
export interface Inline {
  readonly text: string;
  /** The language, if it is not English. */
  readonly lang?: string;
  /** The address that it links to: one of this site, which starts with a slash, or an external one. */
  readonly href?: string;
  /** The `wording` of a source, our `remark` on a value, its `translation`, or the value in the notation of the `data`. */
  readonly role?: "wording" | "remark" | "translation" | "data";
}

/** Joins inlines to plain text, for titles and for sorting. */
export const joinText = (inlines: readonly Inline[]): string => inlines.map(({ text }) => text).join(" ");
