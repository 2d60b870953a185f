/** A part of a line of text, with what a page needs to mark it up. */
export interface FormattedPart {
  readonly text: string;
  /** `wording` of a source, our `remark` on a value, its `translation`, or the value as the `data` has it. */
  readonly role?: "wording" | "remark" | "translation" | "data";
  /** Language tag (BCP 47), if it is not the language of the page. */
  readonly language?: string;
  /** The record that the text names: `kind/id`. */
  readonly reference?: string;
  /** The public page that the text names. */
  readonly address?: string;
}

/** The parts as plain text, with a space between two. */
export const joinParts = (parts: readonly FormattedPart[]): string => parts.map(({ text }) => text).join(" ");

/** The parts that say the value itself, without remarks, translations and data. */
export const selectMainParts = (parts: readonly FormattedPart[]): readonly FormattedPart[] =>
  parts.filter(({ role }) => role === undefined || role === "wording");
