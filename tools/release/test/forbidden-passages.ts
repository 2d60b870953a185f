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

/** Each passage without the punctuation at its edges has at least so many characters. */
const leastLength = passageLength - 4;
const sampleLength = 12;

/** Every passage has a sample that begins at a multiple of this. */
const step = leastLength - sampleLength + 1;

const edgePunctuation = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** The text of a file as a reader of a page sees it: without tags and entities. */
const removeMarkup = (content: string): string =>
  content
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll("&#39;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

/** The text of a file as a program reads it: without the escapes of a JSON string. */
const removeEscapes = (content: string): string => content.replaceAll("\\n", "\n").replaceAll('\\"', '"');

/** The places of each sample of a text. */
const indexSamples = (characters: string): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>();
  for (let start = 0; start + sampleLength <= characters.length; start += 1) {
    const sample = characters.slice(start, start + sampleLength);
    places.set(sample, [...(places.get(sample) ?? []), start]);
  }
  return places;
};

/**
 * Returns a function that lists the passages of a text in the content of a file that no single quote has. A separator after a
 * quote, such as a comma, is no part of the text. It looks at samples of the content only, so that whole sites can be searched.
 */
export const listForbiddenPassages = (
  characters: string,
  quotes: readonly string[],
): ((content: string) => readonly string[]) => {
  const samples = indexSamples(characters);
  const starts = Array.from({ length: characters.length - passageLength + 1 }, (_, start) => start);
  const passages = new Set(
    starts
      .map((start) => characters.slice(start, start + passageLength).replaceAll(edgePunctuation, ""))
      .filter((passage) => passage.length >= leastLength && !quotes.some((quote) => quote.includes(passage))),
  );
  const findIn = (content: string, found: Set<string>): void => {
    for (let at = 0; at + sampleLength <= content.length; at += step) {
      for (const place of samples.get(content.slice(at, at + sampleLength)) ?? []) {
        let [before, after] = [0, sampleLength];
        while (before < place && characters[place - before - 1] === content[at - before - 1]) before += 1;
        while (place + after < characters.length && characters[place + after] === content[at + after]) after += 1;
        const common = characters.slice(place - before, place + after);
        if (common.length < leastLength) continue;
        for (const passage of passages) if (common.includes(passage)) found.add(passage);
      }
    }
  };
  return (content) => {
    const found = new Set<string>();
    for (const form of [content, removeEscapes(content), removeMarkup(content)]) findIn(form, found);
    return [...found];
  };
};
