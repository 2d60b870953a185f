/** Longer texts are cut, so that a message stays readable. */
export const longest = 120;

/** How much stands before the place that a cut text is about. */
const lead = 40;

/** Where two texts begin to differ. */
const difference = (a: string, b: string): number => {
  const limit = Math.min(a.length, b.length);
  for (let index = 0; index < limit; index += 1) if (a.charAt(index) !== b.charAt(index)) return index;
  return limit;
};

/** A text of readable length from its beginning, or around a place in it. */
export const shortened = (text: string, about = 0): string => {
  if (text.length <= longest) return text;
  const from = about + lead < longest ? 0 : Math.min(about - lead, text.length - longest);
  const to = from + longest;
  return `${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}`;
};

/** A text as it is told beside the one that comes nearest to it: where they begin to differ is in sight. */
export const shortenedBeside = (text: string, nearest: string | undefined): string =>
  shortened(text, nearest === undefined ? 0 : difference(text, nearest));
