/**
 * The selection on the reader page, as it is in the address after `#`:
 * - `event/ID/date/day` is a fact: a record and the pointer to the fact in it;
 * - `event/ID/date/day:words` is one evidence entry of that fact;
 * - `e1/char=257,273` is a range of an edition's text, in code points, in the notation of RFC 5147.
 */
export type Choice =
  | { readonly kind: "fact"; readonly fact: string; readonly evidence?: string }
  | { readonly kind: "range"; readonly edition: string; readonly start: number; readonly end: number };

export const formatFactHash = (reference: string, pointer: string): string => `${reference}${pointer}`;

export const formatEvidenceHash = (reference: string, pointer: string, key: string): string =>
  `${formatFactHash(reference, pointer)}:${key}`;

export const formatRangeHash = (edition: string, start: number, end: number): string =>
  `${edition}/char=${start},${end}`;

const rangePattern = /^(e[1-9][0-9]*)\/char=([0-9]+),([0-9]+)$/;

/** Parses the hash of an address; undefined if it is not a choice. */
export const parseChoice = (hash: string): Choice | undefined => {
  const name = decodeURIComponent(hash.replace(/^#/, ""));
  const [, edition, start, end] = rangePattern.exec(name) ?? [];
  if (edition !== undefined) return { kind: "range", edition, start: Number(start), end: Number(end) };
  if (!name.includes("/")) return undefined;
  const [fact = "", evidence] = name.split(":", 2);
  return evidence === undefined ? { kind: "fact", fact } : { kind: "fact", fact, evidence };
};
