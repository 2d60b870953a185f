import { formatQuote as addQuotationMarks } from "../../display/format-evidence.ts";
import { joinFirst } from "../../display/format-list.ts";
import { truncateLongText } from "../../display/truncate-long-text.ts";
import { truncateTextPair } from "../../display/truncate-text.ts";
import { escapeInvisible, formatCodePoint, type TextRange } from "../../text/index.ts";

/** The longest quote or value in a message, in code points; a longer one is cut. */
const maxLength = 120;

export const formatQuote = (quote: string): string => addQuotationMarks(truncateLongText(quote, maxLength));

/** A passage of a text by its quote or, if the text is withheld, by its positions. */
export const formatPassage = (quote: string | undefined, { start, end }: TextRange): string =>
  quote === undefined ? `the characters ${start} to ${end}` : formatQuote(quote);

/** A quote, cut so that its first difference from another text is visible. */
export const formatDifferingQuote = (quote: string, other: string | undefined): string =>
  addQuotationMarks(truncateTextPair(quote, other ?? quote, maxLength)[0]);

/** A value as JSON. */
export const formatValue = (value: unknown): string =>
  truncateLongText(value === undefined ? "nothing" : JSON.stringify(value), maxLength);

/** Letters with their code points: `а (U+0430)`. */
export const formatLetters = (letters: readonly string[]): string =>
  joinFirst(letters.map((letter) => `${escapeInvisible(letter)} (${formatCodePoint(letter)})`));

/** What is not ASCII in a text that should be, as some of it looks as if it were: “, with а (U+0430)”. */
export const describeNonAscii = (value: unknown): string => {
  const letters = typeof value === "string" ? [...new Set(value.match(/[^\0-\x7F]/gu))] : [];
  return letters.length === 0 ? "" : `, with ${formatLetters(letters)}`;
};

/** “a, b or c”, or another text if there are no items. */
export const joinAlternatives = (items: readonly string[], none = ""): string =>
  items.length === 0 ? none : joinFirst(items, "or");

/** Quotes without duplicates: ““a” or “b””, or another text if there are none. */
export const formatQuotes = (quotes: readonly string[], none: string): string =>
  joinAlternatives([...new Set(quotes)].map(formatQuote), none);

/** The entities that a quote names instead of the expected one. */
export const formatNamedEntities = (named: readonly string[]): string =>
  named.length === 0 ? "" : `; named there: ${joinFirst(named)}`;

/** A sentence that suggests the entities that a quote names. */
export const suggestEntities = (named: readonly string[]): string =>
  named.length === 0 ? "" : `If ${joinAlternatives(named)} is right, use that. `;
