import { objectPrepositionPattern } from "../french/function-words.ts";
import { officePattern, rankPattern } from "../french/titles.ts";
import type { DraftContext } from "../text/draft-context.ts";
import type { Mention } from "../text/mention.ts";
import { selectByStart, toRange } from "../text/ranges.ts";
import type { Sentence } from "../text/sentences.ts";
import type { TextRange } from "../text/text-range.ts";
import { joinPronouns } from "./pronoun-words.ts";

/** Words that can be the subject of a verb of speech. “pair” is two people, “pronoun” one person. */
export interface Subject extends TextRange {
  readonly kind: "named" | "party" | "title" | "both-sides" | "participants" | "pair" | "pronoun";
  readonly ref?: string;
}

const precedingPreposition = new RegExp(`(?:^|[^\\p{L}])${objectPrepositionPattern} ?$`, "u");
const article = "(?:le|la|l'|les|son|sa|ses|leur) ?$";
const precedingArticle = new RegExp(`(?:^|[^\\p{L}])${article}`, "u");
const openingArticle = new RegExp(article);
const precedingTitle = new RegExp(
  `(?:(?:${rankPattern}|${officePattern}|m\\.|mme|mlle)(?: (?:general|adjoint|japonaise?|vietnamienn?e?|[\\p{L}'-]+ais|[\\p{L}'-]+ien|de la \\p{L}+|de \\p{L}+|des \\p{L}+ \\p{L}+|du \\p{L}+))*,? ?)$`,
  "u",
);

/** Whether a name is where a subject is, and not after “de” or “avec”. */
export const isSubject = (
  { low }: DraftContext,
  { start, ref = "" }: TextRange & { readonly ref?: string },
  sentence: TextRange,
): boolean => {
  let before = low.slice(Math.max(sentence.start, start - 120), start);
  // A title belongs to a person. “Le représentant de la Chine”: before an organization it does not.
  const titleMatch = ref.startsWith("organization/") ? null : precedingTitle.exec(before);
  if (titleMatch) before = before.slice(0, titleMatch.index);
  return !precedingPreposition.test(
    precedingArticle.test(before)
      ? before.replace(precedingArticle, (text) => text.slice(0, text.search(openingArticle)))
      : before,
  );
};

/** A group or a pronoun as the subject. */
interface GroupSubjectRow {
  readonly kind: Subject["kind"];
  readonly pattern: RegExp;
}

const singularPronoun = joinPronouns(
  ({ number, isSubject: canBeSubject }) => number === "singular" && canBeSubject === true,
);

const groupSubjects: readonly GroupSubjectRow[] = [
  {
    kind: "both-sides",
    pattern:
      /(?<!\p{L})(?:les deux (?:parties|pays|cotes|delegations|ministeres|armees|gouvernements)|elles)(?!\p{L})/gu,
  },
  { kind: "participants", pattern: /(?<!\p{L})les (?:participants|delegues|pays participants)(?!\p{L})/gu },
  {
    kind: "pair",
    pattern:
      /(?<!\p{L})(?:les deux (?:vice-ministres|ministres|responsables|hommes|dirigeants|generaux|interlocuteurs|chefs|officiers)|ils)(?!\p{L})/gu,
  },
  { kind: "pronoun", pattern: new RegExp(`(?<![\\p{L}-])${singularPronoun}(?!\\p{L})`, "gu") },
];

const party = /(?<!\p{L})la (?:partie|delegation) (?<adjective>[\p{L}-]+)/gu;

/** “Le ministre japonais”: a title without a name. */
const bareTitle = new RegExp(
  `(?<![\\p{L}-])(?:le|la|l'|son) ?(?:${officePattern}|${rankPattern}|diplomate|hote|responsable)(?: (?:[\\p{L}]+ais|[\\p{L}]+ien|[\\p{L}]+ienne|[\\p{L}]+aise|russe|lao))?(?= (?:a|s'est|est|se|n'a|y|avait|[\\p{L}]+)(?!\\p{L}))`,
  "gu",
);

/** Finds the possible subjects of a sentence before a verb, in order. */
export const findSubjects = (
  context: DraftContext,
  sentence: Sentence,
  verbStart: number,
  entities: readonly Mention[],
  findState: (adjective: string) => string | undefined,
): Subject[] => {
  const text = context.low.slice(sentence.start, verbStart);
  const subjects: Subject[] = [];
  for (const { kind, pattern } of groupSubjects)
    for (const match of text.matchAll(pattern)) subjects.push({ kind, ...toRange(match, sentence.start) });
  for (const match of text.matchAll(party)) {
    const ref = findState(match.groups?.["adjective"] ?? "");
    if (ref !== undefined) subjects.push({ kind: "party", ...toRange(match, sentence.start), ref });
  }
  for (const match of text.matchAll(bareTitle)) subjects.push({ kind: "title", ...toRange(match, sentence.start) });
  for (const one of selectByStart(entities, sentence.start, verbStart))
    if (one.end <= verbStart) subjects.push({ ...one, kind: "named" });
  return subjects
    .filter((one) => isSubject(context, one, sentence))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
};
