import { isCountryWord, toCountryWord } from "../french/countries.ts";
import type { DraftContext } from "../text/draft-context.ts";
import { getValues } from "../text/fact-values.ts";
import type { Mention } from "../text/mention.ts";
import type { NameForm } from "./name-forms.ts";
import type { NameMatch } from "./name-index.ts";
import { recipientCue } from "./recipient-cues.ts";

const territoryPreposition =
  /(?:^|[^\p{L}])(?:au|en|aux|(?:a travers|traverse|traversent|parcouru|quitte) (?:tout )?(?:le|la|les)) $/u;

/** Whether “au Vietnam” is where something takes place. */
const isTerritory = ({ low }: DraftContext, { start }: NameMatch): boolean => {
  const before = low.slice(Math.max(0, start - 60), start);
  const preposition = territoryPreposition.exec(before);
  return preposition !== null && !recipientCue.test(before.slice(0, preposition.index + 1));
};

/** Names as records print them come before variants. */
const formRanks: Readonly<Record<NameForm["form"], number>> = {
  full: 0,
  acronym: 0,
  reordered: 0,
  short: 1,
  variant: 2,
  collective: 3,
  "without-country": 3,
};

const getRank = ({ form }: NameMatch): number => formRanks[form.form];

/** “(ADMM )”, “l'ADMM , en”: the space shows where a plus sign was lost. */
const hasLostPlus = ({ low }: DraftContext, { start, end }: NameMatch): boolean =>
  (low.charAt(start - 1) === "(" && /^ +\)/.test(low.slice(end, end + 4))) ||
  /^ +[,.](?:\s|$)/.test(low.slice(end, end + 5));

/** Finds the enlarged version of a mechanism: “ADMM+” for “ADMM”. */
const findEnlargedMechanism = (context: DraftContext, ref: string): string | undefined => {
  for (const [name, record] of context.records)
    if (record.kind === "mechanism" && getValues(record.enlarges).some((value) => value === ref)) return name;
  return undefined;
};

/** Decides which record a name refers to, if several have it. If the text does not show it, it asks. */
export const resolveEntity = (context: DraftContext, matches: readonly NameMatch[]): Mention[] => {
  const byRef = new Map<string, NameMatch>();
  for (const match of matches.toSorted((a, b) => getRank(b) - getRank(a))) byRef.set(match.form.ref, match);
  const ranked = [...byRef.values()].toSorted((a, b) => getRank(a) - getRank(b));
  const [first] = ranked;
  if (!first) return [];
  const range = { start: first.start, end: first.end };
  const createMention = (ref: string, rule: string): Mention => {
    context.addTrace(rule, range, ref);
    return { ...range, ref };
  };
  if (ranked.length > 1 && ranked.every(({ form }) => form.form === "collective") && isMostNamedPair(context, ranked))
    return ranked.map(({ form }) => createMention(form.ref, "known-names: collective name"));
  const enlarged = ranked.map(({ form }) => findEnlargedMechanism(context, form.ref)).find((ref) => ref !== undefined);
  if (enlarged !== undefined && hasLostPlus(context, first))
    return [createMention(enlarged, "known-names: lost plus sign")];
  const territory = ranked.find(({ form }) => form.ref.startsWith("place/"));
  const state = ranked.find(({ form }) => form.ref.startsWith("organization/"));
  if (territory && state)
    return [
      createMention((isTerritory(context, first) ? territory : state).form.ref, "known-names: state or territory"),
    ];
  const best = ranked.filter((match) => getRank(match) === getRank(first));
  if (best.length === 1) return [createMention(first.form.ref, "known-names")];
  context.addDoubt("known-names", `Is this ${best.map(({ form }) => form.ref).join(" or ")}?`, range);
  return [];
};

const mostNamedCache = new WeakMap<object, readonly string[]>();

/** Finds the two countries that the text names most: “les deux pays” refers to them. */
const findMostNamedCountries = ({ words }: DraftContext): readonly string[] => {
  const known = mostNamedCache.get(words);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { low } of words)
    if (isCountryWord(low)) counts.set(toCountryWord(low), (counts.get(toCountryWord(low)) ?? 0) + 1);
  const most = [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 2)
    .map(([country]) => country);
  mostNamedCache.set(words, most);
  return most;
};

/** Whether a collective form refers to these two organizations. Without a country in it, theirs are those of the text. */
const isMostNamedPair = (context: DraftContext, matches: readonly NameMatch[]): boolean => {
  if (matches.some(({ form }) => form.words.some((word) => word.startsWith("=")))) return true;
  const countries = findMostNamedCountries(context);
  return matches.every(({ form }) => form.country !== undefined && countries.includes(form.country));
};
