// Finds what is published of a text beyond the quotes of the records.

/** The quotes of a text in published data. */
export const listQuotes = (value: unknown, text: string): readonly string[] => {
  if (typeof value !== "object" || value === null) return [];
  const { text: edition, quote } = value as { text?: unknown; quote?: unknown };
  return [
    ...(edition === text && typeof quote === "string" ? [quote] : []),
    ...Object.values(value).flatMap((child: unknown) => listQuotes(child, text)),
  ];
};

/** So many characters in a row are no coincidence, and no short name. */
const passageLength = 40;

const edgePunctuation = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** The text of a file without tags and entities, as a reader of a page sees it. */
const removeMarkup = (content: string): string =>
  content
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll("&#39;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

/**
 * Returns a function that lists the passages of a text in the content of a file that no single quote has. A separator after a
 * quote, such as a comma, is no part of the text.
 */
export const listForbiddenPassages = (
  characters: string,
  quotes: readonly string[],
): ((content: string) => readonly string[]) => {
  const starts = Array.from({ length: characters.length - passageLength + 1 }, (_, start) => start);
  const passages = starts
    .map((start) => characters.slice(start, start + passageLength).replaceAll(edgePunctuation, ""))
    .filter((passage) => passage.length > passageLength - 5 && !quotes.some((quote) => quote.includes(passage)));
  return (content) => {
    const readable = removeMarkup(content);
    return passages.filter(
      (passage) =>
        content.includes(passage) ||
        content.includes(JSON.stringify(passage).slice(1, -1)) ||
        readable.includes(passage),
    );
  };
};
