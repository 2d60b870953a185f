import { toTrimmedRange } from "../text/ranges.ts";
import type { TextRange } from "../text/text-range.ts";

/** The items of a list in the content of a statement. Ranges are relative to the content. */
export interface DetectedList {
  readonly items: readonly TextRange[];
  /** Whether the words mark the items as examples or as all there are. */
  readonly extent: "open" | "closed" | "unmarked";
  readonly markerRange?: TextRange;
}

/** Words that open a list and mark its extent. */
interface ListMarkerRow {
  readonly extent: "open" | "closed";
  readonly words: readonly string[];
}

const listMarkers: readonly ListMarkerRow[] = [
  { extent: "closed", words: ["a savoir", "c'est-a-dire"] },
  {
    extent: "open",
    words: ["telles? que", "tels que", "comme", "notamment", "en particulier", "y compris", "dont", "entre autres"],
  },
];

const markerPatterns = listMarkers.map(({ extent, words }) => ({
  extent,
  pattern: new RegExp(`(?<!\\p{L})(?:${words.join("|")})(?!\\p{L}),? ?`, "u"),
}));

/** “De renforcer …, et d'améliorer …”: infinitives with the same preposition are items too. */
const infinitiveOpening = /(?<=^|, |, et | et |ainsi que )(?:de |d')(?=(?:ne pas )?\p{L}+(?:er|ir|re|oir)(?!\p{L}))/gu;

const splitList = (text: string, from: number): TextRange[] => {
  const rest = text.slice(from).replace(/(?<![.…\s])[.…\s]+$/u, "");
  const separator = rest.includes("; ") ? / ?; ?/g : /, (?:ainsi que |et )?/g;
  const cuts = [...rest.matchAll(separator)].map((match) => ({ at: match.index, next: match.index + match[0].length }));
  const parts = [{ next: 0 }, ...cuts].map(({ next }, index) => ({ start: next, end: cuts[index]?.at ?? rest.length }));
  const last = parts.at(-1);
  if (parts.length < 2 || !last) return [];
  // “Et” or “ainsi que” precedes the last item; inside the others, “et” joins two words of one item.
  const ending = rest.slice(last.start, last.end);
  const conjunction =
    / ainsi que /u.exec(ending) ?? / et (?=(?:l'|le |la |les |des |du |de |d')|\p{L}+ \p{L}+)/u.exec(ending);
  const all = conjunction
    ? [
        ...parts.slice(0, -1),
        { start: last.start, end: last.start + conjunction.index },
        { start: last.start + conjunction.index + conjunction[0].length, end: last.end },
      ]
    : parts;
  return all
    .map(({ start, end }) => ({ start: from + start, end: from + end }))
    .filter(({ start, end }) => end - start > 2 && end - start < 200);
};

/** Finds a list with semicolons. A word for examples inside one of its items does not mark the whole list. */
const findSemicolonList = (text: string): DetectedList | undefined => {
  if (text.split("; ").length < 3) return undefined;
  const opener = /(?: sur|: | savoir),? (?=[^;]*;)/u.exec(text);
  const from = opener ? opener.index + opener[0].length : 0;
  const items = splitList(text, from);
  return items.length >= 3 ? { items, extent: "unmarked" } : undefined;
};

const findMarkedList = (text: string): DetectedList | undefined => {
  // “Considéré comme” opens no list.
  if (/consider\p{L}+ comme/u.test(text)) return undefined;
  for (const { extent, pattern } of markerPatterns) {
    const match = pattern.exec(text);
    const items = match ? splitList(text, match.index + match[0].length) : [];
    if (match && items.length >= 2) return { items, extent, markerRange: toTrimmedRange(match) };
  }
  return undefined;
};

const findInfinitiveList = (text: string): DetectedList | undefined => {
  const starts = [...text.matchAll(infinitiveOpening)].map((match) => ({
    at: match.index,
    from: match.index + match[0].length,
  }));
  if (starts.length < 2 || (starts[0]?.at ?? 99) > 2) return undefined;
  const items = starts.map(({ from }, index) => {
    const stop = starts[index + 1]?.at ?? text.length;
    const cut = /(?:(?:,| et|, et) *|(?<! ) *)$/u.exec(text.slice(from, stop))?.index ?? stop - from;
    return { start: from, end: from + text.slice(from, from + cut).replace(/(?<![.\s])[.\s]+$/u, "").length };
  });
  return { items: items.filter(({ start, end }) => end - start > 4), extent: "unmarked" };
};

/** Finds a list in the content of a statement. */
export const findList = (text: string): DetectedList | undefined =>
  findSemicolonList(text) ?? findMarkedList(text) ?? findInfinitiveList(text);
