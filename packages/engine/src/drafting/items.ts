import type { Stretch } from "./draft-types.ts";

/** The members of a list, and whether the words mark it as examples or as all of them. */
export interface ListFound {
  readonly items: readonly Stretch[];
  readonly extent: "open" | "closed" | "unmarked";
  /** The words that mark it. */
  readonly marks?: Stretch;
}

const open =
  /(?<!\p{L})(?:telles? que|tels que|comme|notamment|en particulier|y compris|dont|entre autres)(?!\p{L}),? ?/u;
const closed = /(?<!\p{L})(?:a savoir|c'est-a-dire)(?!\p{L}),? ?/u;
/** “De renforcer …, et d'améliorer …”: verbs side by side behind one preposition. */
const infinitives = /(?<=^|, |, et | et |ainsi que )(?:de |d')(?=(?:ne pas )?\p{L}+(?:er|ir|re|oir)(?!\p{L}))/gu;

const listFrom = (words: string, from: number): Stretch[] => {
  const rest = words.slice(from).replace(/[.…\s]+$/u, "");
  const separator = rest.includes(" ; ") || rest.includes("; ") ? / ?; ?/g : /, (?:ainsi que |et )?/g;
  const cuts = [...rest.matchAll(separator)].map((match) => ({ at: match.index, next: match.index + match[0].length }));
  const parts = [{ next: 0 }, ...cuts].map(({ next }, index) => ({ start: next, end: cuts[index]?.at ?? rest.length }));
  const last = parts.at(-1);
  if (parts.length < 2 || !last) return [];
  // The last member hangs on “et” or “ainsi que”, and not on a comma; inside the others “et” joins one member.
  const ending = rest.slice(last.start, last.end);
  const joint =
    / ainsi que /u.exec(ending) ?? / et (?=(?:l'|le |la |les |des |du |de |d')|\p{L}+ \p{L}+)/u.exec(ending);
  const all = joint
    ? [
        ...parts.slice(0, -1),
        { start: last.start, end: last.start + joint.index },
        { start: last.start + joint.index + joint[0].length, end: last.end },
      ]
    : parts;
  return all
    .map(({ start, end }) => ({ start: from + start, end: from + end }))
    .filter(({ start, end }) => end - start > 2 && end - start < 200);
};

/** Semicolons divide a list as a whole; what marks examples inside one member marks nothing of it. */
const semicolons = (words: string): ListFound | undefined => {
  if (words.split("; ").length < 3) return undefined;
  const opens = /(?: sur|: | savoir),? (?=[^;]*;)/u.exec(words);
  const from = opens ? opens.index + opens[0].length : 0;
  const items = listFrom(words, from);
  return items.length >= 3 ? { items, extent: "unmarked" } : undefined;
};

/** The members of a plain list in what is said: behind a word that opens one, or as infinitives side by side. */
export const listIn = (words: string): ListFound | undefined => {
  const divided = semicolons(words);
  if (divided) return divided;
  for (const [extent, pattern] of [
    ["closed", closed],
    ["open", open],
  ] as const) {
    const match = /consider\p{L}+ comme/u.test(words) ? null : pattern.exec(words);
    const items = match ? listFrom(words, match.index + match[0].length) : [];
    if (match && items.length >= 2)
      return { items, extent, marks: { start: match.index, end: match.index + match[0].trimEnd().length } };
  }
  const starts = [...words.matchAll(infinitives)].map((match) => ({
    at: match.index,
    from: match.index + match[0].length,
  }));
  if (starts.length < 2 || (starts[0]?.at ?? 99) > 2) return undefined;
  const items = starts.map(({ from }, index) => {
    const stop = starts[index + 1]?.at ?? words.length;
    const cut = /(?:,| et|, et)? *$/u.exec(words.slice(from, stop))?.index ?? stop - from;
    return { start: from, end: from + words.slice(from, from + cut).replace(/[.\s]+$/u, "").length };
  });
  return { items: items.filter(({ start, end }) => end - start > 4), extent: "unmarked" };
};
