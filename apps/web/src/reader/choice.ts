/**
 * What a reader has chosen, as it stands in the address after `#`:
 * - `event/ID/date/day` is a fact: a record and the pointer to the fact in it;
 * - `event/ID/date/day:words` is one piece of that fact's evidence;
 * - `e1/char=257,273` is a place of an edition's text, in code points, in the words of RFC 5147.
 */
export type Choice =
  | { readonly kind: "fact"; readonly fact: string; readonly piece?: string }
  | { readonly kind: "place"; readonly edition: string; readonly start: number; readonly end: number };

export const factName = (reference: string, pointer: string): string => `${reference}${pointer}`;

export const pieceName = (reference: string, pointer: string, key: string): string =>
  `${factName(reference, pointer)}:${key}`;

export const placeName = (edition: string, start: number, end: number): string => `${edition}/char=${start},${end}`;

const place = /^(e[1-9][0-9]*)\/char=([0-9]+),([0-9]+)$/;

/** Reads a choice from an address; undefined where it names none. */
export const choiceFrom = (hash: string): Choice | undefined => {
  const name = decodeURIComponent(hash.replace(/^#/, ""));
  const [, edition, start, end] = place.exec(name) ?? [];
  if (edition !== undefined) return { kind: "place", edition, start: Number(start), end: Number(end) };
  if (!name.includes("/")) return undefined;
  const [fact = "", piece] = name.split(":", 2);
  return piece === undefined ? { kind: "fact", fact } : { kind: "fact", fact, piece };
};
