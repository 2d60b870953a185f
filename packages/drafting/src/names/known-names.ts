import { isStateName } from "../french/countries.ts";
import type { DraftContext } from "../text/draft-context.ts";
import { getValues } from "../text/fact-values.ts";
import type { Mention } from "../text/mention.ts";
import { hasRange } from "../text/ranges.ts";
import type { TextRange } from "../text/text-range.ts";
import { getNameIndex, type NameMatch } from "./name-index.ts";
import { resolveEntity } from "./resolve-entity.ts";

const getLength = ({ start, end }: TextRange): number => end - start;

/** Whether the words have the capitals that the name requires. */
const hasCapitals = ({ plain }: DraftContext, { start, end, form }: NameMatch): boolean => {
  const printed = plain.slice(start, end);
  if (form.form === "acronym") return printed === printed.toUpperCase() || !/^\p{Lu}{2,}/u.test(form.printed);
  if (form.ref.startsWith("person/")) return !/(?:^|[^\p{L}])\p{Ll}/u.test(printed);
  return !form.requiresCapital || /^\p{Lu}/u.test(printed);
};

const getOrganizationType = (records: DraftContext["records"], ref: string) => {
  const record = records.get(ref);
  return record?.kind === "organization" ? record.type : undefined;
};

/** Whether a name is only half of a compound: “Asie-Pacifique” does not name Asia, but “Vietnam-Japon” names both states. */
const isCompoundHalf = (
  { plain, low, records }: DraftContext,
  match: NameMatch,
  matches: readonly NameMatch[],
): boolean => {
  // “Vietnam-France” names two states, even if no record has the other one.
  const isState = getValues(getOrganizationType(records, match.form.ref)).some((type) => type === "state");
  const other = /^-(?<name>[\p{L}-]+)/u.exec(low.slice(match.end, match.end + 24))?.groups?.["name"];
  const first = /(?<![\p{L}-])(?<name>[\p{L}-]+)-$/u.exec(low.slice(Math.max(0, match.start - 24), match.start))
    ?.groups?.["name"];
  if (isState && (isStateName(other ?? "") || isStateName(first ?? ""))) return false;
  const before = /(?<=\p{L})-$/u.test(plain.slice(Math.max(0, match.start - 2), match.start));
  const after = /^-(?=\p{L})/u.test(plain.slice(match.end, match.end + 2));
  return (
    (before && !matches.some(({ end }) => end === match.start - 1)) ||
    (after && !matches.some(({ start }) => start === match.end + 1))
  );
};

/** Whether a short title is part of another one: “ministre japonais” in “ministre japonais des Affaires étrangères”. */
const isContinuedTitle = ({ low }: DraftContext, { end, form }: NameMatch): boolean =>
  (form.form === "without-country" && /^ (?:de |du |des |d')(?!(?:la )?defense)/.test(low.slice(end, end + 16))) ||
  (form.ref.startsWith("post/") &&
    form.form === "short" &&
    /^ (?:de |du |des |de l'|d'|pour )/.test(low.slice(end, end + 8)));

const hasSameStart = (a: NameMatch, b: NameMatch): boolean =>
  a.start === b.start && a.form.ref.split("/")[0] === b.form.ref.split("/")[0];

/** Removes names inside longer names, unless they name something else. */
const removeNestedMatches = (matches: readonly NameMatch[]): NameMatch[] => {
  const longest = matches.toSorted((a, b) => a.start - b.start || getLength(b) - getLength(a));
  const result: NameMatch[] = [];
  let open: NameMatch[] = [];
  for (const match of longest) {
    open = open.filter(({ end }) => end > match.start);
    const enclosing = open.filter((other) => hasRange(other, match) && getLength(other) > getLength(match));
    const isCrossing = open.some((other) => other.end < match.end && other.start < match.start);
    const isPart = enclosing.some((other) => other.form.ref === match.form.ref || hasSameStart(other, match));
    if (isPart || isCrossing) continue;
    result.push(match);
    open.push(match);
  }
  return result;
};

/** Extends a name with an opening bracket to the closing one: “… de l'ASEAN (ADMM )”. */
const includeClosingBracket = ({ low }: DraftContext, match: NameMatch): NameMatch => {
  const name = low.slice(match.start, match.end);
  const close = name.includes("(") && !name.includes(")") ? /^\+? ?\)/.exec(low.slice(match.end, match.end + 3)) : null;
  return close ? { ...match, end: match.end + close[0].length } : match;
};

/** Finds the names of records, with any accents, word order and function words. */
export const findKnownNames = (context: DraftContext): Mention[] => {
  const index = getNameIndex(context.records);
  const { words, low } = context;
  const all: NameMatch[] = [];
  for (let at = 0; at < words.length; at += 1)
    all.push(...index.findNames(words, at, low).map((match) => includeClosingBracket(context, match)));
  const capitalised = all.filter((match) => hasCapitals(context, match));
  const matchesByBoundary = new Map<number, NameMatch[]>();
  const getNearby = (position: number): readonly NameMatch[] => matchesByBoundary.get(position) ?? [];
  for (const match of capitalised)
    for (const position of new Set([match.start, match.end]))
      matchesByBoundary.set(position, [...getNearby(position), match]);
  const whole = capitalised.filter(
    (match) =>
      !isCompoundHalf(context, match, [...getNearby(match.start - 1), ...getNearby(match.end + 1)]) &&
      !isContinuedTitle(context, match),
  );
  const matchesByRange = new Map<string, NameMatch[]>();
  for (const match of removeNestedMatches(whole)) {
    const position = `${match.start}-${match.end}`;
    matchesByRange.set(position, [...(matchesByRange.get(position) ?? []), match]);
  }
  return [...matchesByRange.values()].flatMap((matches) => resolveEntity(context, matches));
};
