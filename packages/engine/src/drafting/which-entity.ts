import { areTheTwo } from "./both-states.ts";
import type { Mention } from "./mention.ts";
import type { Hit } from "./name-index.ts";
import type { Reading } from "./reading.ts";
import { valuesOf } from "./record-values.ts";

/** After these, “au Vietnam” is whom something is given to, and not where it happens. */
const giving =
  /(?:soutien|soutenir|aide|aider|assistance|appui|apport|remerci|gratitude|propos|demand|permet|permis|offr|offert|accord|fourni|invitation|cooperation|livr|don|pret|confiance|transfer)\p{L}*(?: \p{L}+){0,3} $/u;

const isTerritory = ({ low }: Reading, { start }: Hit): boolean => {
  const before = low.slice(Math.max(0, start - 60), start);
  const preposition =
    /(?:^|[^\p{L}])(?:au|en|aux|(?:a travers|traverse|traversent|parcouru|quitte) (?:tout )?(?:le|la|les)) $/u.exec(
      before,
    );
  return preposition !== null && !giving.test(before.slice(0, preposition.index + 1));
};

/** A name that is a part of a record's own names stands before a slip, and a slip before nothing. */
const rank = ({ form }: Hit): number =>
  ({ full: 0, acronym: 0, turned: 0, short: 1, variant: 2, both: 3, "without-owner": 3 })[form.form];

/** “(ADMM )”: the plus was lost on the way, and the brackets still show where it stood. */
const lostItsPlus = ({ low }: Reading, { start, end }: Hit): boolean =>
  (low.charAt(start - 1) === "(" && /^ +\)/.test(low.slice(end, end + 4))) ||
  /^ +[,.](?:\s|$)/.test(low.slice(end, end + 5));

/** What is the enlarged version of a body: “ADMM+” of “ADMM”. */
const enlarged = (reading: Reading, ref: string): string | undefined => {
  for (const [name, record] of reading.records)
    if (record.kind === "mechanism" && valuesOf(record.enlarges).some((value) => value === ref)) return name;
  return undefined;
};

/** Decides which record a name means, where it is a name of several; what the words leave open is told and not taken. */
export const resolve = (reading: Reading, hits: readonly Hit[]): Mention[] => {
  const byRef = new Map<string, Hit>();
  for (const hit of hits.toSorted((a, b) => rank(b) - rank(a))) byRef.set(hit.form.ref, hit);
  const ranked = [...byRef.values()].toSorted((a, b) => rank(a) - rank(b));
  const [first] = ranked;
  if (!first) return [];
  const place = { start: first.start, end: first.end };
  const found = (ref: string, rule: string): Mention => {
    reading.saw(rule, place, ref);
    return { ...place, ref, rule };
  };
  if (ranked.length > 1 && ranked.every(({ form }) => form.form === "both") && areTheTwo(reading, ranked))
    return ranked.map(({ form }) => found(form.ref, "known-names: both"));
  const larger = ranked.map(({ form }) => enlarged(reading, form.ref)).find((ref) => ref !== undefined);
  if (larger !== undefined && lostItsPlus(reading, first)) return [found(larger, "known-names: lost plus")];
  const territory = ranked.find(({ form }) => form.ref.startsWith("place/"));
  const state = ranked.find(({ form }) => form.ref.startsWith("organization/"));
  if (territory && state)
    return [found((isTerritory(reading, first) ? territory : state).form.ref, "known-names: state or territory")];
  const best = ranked.filter((hit) => rank(hit) === rank(first));
  if (best.length === 1) return [found(first.form.ref, "known-names")];
  reading.doubt("known-names", `it may name ${best.map(({ form }) => form.ref).join(" or ")}`, place);
  return [];
};
