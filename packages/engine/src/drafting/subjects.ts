import type { Stretch } from "./draft-types.ts";
import type { Reading } from "./reading.ts";
import type { Sentence } from "./sentences.ts";
import { startingIn } from "./stretches.ts";
import { officePattern, rankPattern } from "./titles.ts";

/** Somebody whom the text names, with a record or a candidate for one. */
export interface Named extends Stretch {
  readonly ref: string;
}

const preposition =
  /(?:^|[^\p{L}])(?:de|du|des|d'|a|au|aux|avec|par|pour|entre|chez|envers|en|sur|que|qu'|dont|lors|contre|parmi|comme|pour le|sur le|vers) ?$/u;
const title = new RegExp(
  `(?:(?:${rankPattern}|${officePattern}|m\\.|mme|mlle)(?: (?:general|adjoint|japonaise?|vietnamienn?e?|[\\p{L}'-]+ais|[\\p{L}'-]+ien|de la \\p{L}+|de \\p{L}+|des \\p{L}+ \\p{L}+|du \\p{L}+))*,? ?)$`,
  "u",
);
const article = /(?:^|[^\p{L}])(?:le|la|l'|les|son|sa|ses|leur) ?$/u;

/** Whether a name stands where a subject does, and not behind “de” or “avec”. */
export const isSubject = (
  { low }: Reading,
  { start, ref = "" }: Stretch & { readonly ref?: string },
  sentence: Stretch,
): boolean => {
  let before = low.slice(Math.max(sentence.start, start - 120), start);
  // “Le représentant de la Chine”: a title is a part of a person's name alone.
  const titled = ref.startsWith("organization/") ? null : title.exec(before);
  if (titled) before = before.slice(0, titled.index);
  return !preposition.test(
    article.test(before)
      ? before.replace(article, (words) => words.slice(0, words.search(/(?:le|la|l'|les|son|sa|ses|leur) ?$/)))
      : before,
  );
};

const groups: readonly (readonly [RegExp, Subject["kind"]])[] = [
  [
    /(?<!\p{L})(?:les deux (?:parties|pays|cotes|delegations|ministeres|armees|gouvernements)|elles)(?!\p{L})/gu,
    "both-sides",
  ],
  [/(?<!\p{L})les (?:participants|delegues|pays participants)(?!\p{L})/gu, "participants"],
  [
    /(?<!\p{L})(?:les deux (?:vice-ministres|ministres|responsables|hommes|dirigeants|generaux|interlocuteurs|chefs|officiers)|ils)(?!\p{L})/gu,
    "two",
  ],
  [/(?<![\p{L}-])(?:il|elle|celui-ci|celle-ci|ce dernier|cette derniere)(?!\p{L})/gu, "one"],
];
const party = /(?<!\p{L})la (?:partie|delegation) (?<whose>[\p{L}-]+)/gu;
const bareTitle = new RegExp(
  `(?<![\\p{L}-])(?:le|la|l'|son) ?(?:${officePattern}|${rankPattern}|diplomate|hote|responsable)(?: (?:[\\p{L}]+ais|[\\p{L}]+ien|[\\p{L}]+ienne|[\\p{L}]+aise|russe|lao))?(?= (?:a|s'est|est|se|n'a|y|avait|[\\p{L}]+)(?!\\p{L}))`,
  "gu",
);

export interface Subject extends Stretch {
  readonly kind: "named" | "party" | "title" | "both-sides" | "participants" | "two" | "one";
  readonly ref?: string;
}

export const subjectsIn = (
  reading: Reading,
  sentence: Sentence,
  until: number,
  named: readonly Named[],
  stateOf: (adjective: string) => string | undefined,
): Subject[] => {
  const words = reading.low.slice(sentence.start, until);
  const found: Subject[] = [];
  const at = (match: RegExpExecArray) => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
  });
  for (const [pattern, kind] of groups) for (const match of words.matchAll(pattern)) found.push({ kind, ...at(match) });
  for (const match of words.matchAll(party)) {
    const ref = stateOf(match.groups?.["whose"] ?? "");
    if (ref !== undefined) found.push({ kind: "party", ...at(match), ref });
  }
  for (const match of words.matchAll(bareTitle)) found.push({ kind: "title", ...at(match) });
  for (const one of startingIn(named, sentence.start, until))
    if (one.end <= until) found.push({ ...one, kind: "named" });
  return found
    .filter((one) => isSubject(reading, one, sentence))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
};
