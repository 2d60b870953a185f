import { isCountryWord, toCountryWord } from "../french/countries.ts";
import type { DraftContext } from "../text/draft-context.ts";
import type { Mention } from "../text/mention.ts";
import { maxLookback, selectByStart } from "../text/ranges.ts";
import { findLastSentenceStart, type Sentence } from "../text/sentences.ts";
import type { TextRange } from "../text/text-range.ts";
import { selectWords } from "../text/words.ts";
import type { Antecedents } from "./antecedents.ts";
import { resolvePronoun } from "./pronouns.ts";
import { findSubjects, isSubject, type Subject } from "./subjects.ts";

/** Who makes a statement. */
export interface Speaker {
  readonly refs: readonly string[];
  /** The words that show it. */
  readonly at: TextRange;
  /** Whether the words refer to the speaker indirectly: “il”. */
  readonly isImplied: boolean;
  /** The words that name the speaker, if the others refer to them. */
  readonly anchors: readonly TextRange[];
  readonly doubt?: string;
}

export interface ReportingVerb extends TextRange {
  readonly isPlural: boolean;
  readonly isInverted: boolean;
}

const filterPeople = (subjects: readonly Subject[]) =>
  subjects.filter((one): one is Subject & { readonly ref: string } => one.ref?.startsWith("person/") ?? false);

const removeArticle = (text: string): string => text.replace(/^(?:le|la|l'|son) ?/, "");

/** Finds the countries in the title beside a name. */
const findNearbyCountries = ({ low, words }: DraftContext, { start, end }: TextRange): ReadonlySet<string> => {
  const before = low.slice(Math.max(0, start - 60), start);
  const from = start - before.length + findLastSentenceStart(before, [". ", "\n", " et "]);
  const to = end + (/^,[^.;\n]{0,90}?(?=, |[.;\n]| a | ont |$)/u.exec(low.slice(end, end + 100))?.[0].length ?? 0);
  return new Set(
    selectWords(words, from, to).flatMap((word) => (isCountryWord(word.low) ? [toCountryWord(word.low)] : [])),
  );
};

/** Resolves a title without a name, “le ministre japonais”, to the last person with that title. */
const findTitleHolder = (
  context: DraftContext,
  { start, end }: TextRange,
  entities: readonly Mention[],
): string | undefined => {
  const [head = "", ...more] = removeArticle(context.low.slice(start, end)).split(" ");
  const country = more.flatMap((word) => (isCountryWord(word) ? [toCountryWord(word)] : []))[0];
  const before = new RegExp(`(?<![\\p{L}-])${head}(?: (?!a |ont |est )[\\p{L}'-]+){0,8},? $`, "u");
  const after = new RegExp(`^, (?!lors|dont|qui|que|et )(?:[\\p{L}'-]+ ){0,5}?${head}(?![\\p{L}-])`, "u");
  const people = selectByStart(entities, start - maxLookback, start)
    .filter((one) => one.ref.startsWith("person/") && one.end <= start)
    .filter((one) => country === undefined || findNearbyCountries(context, one).has(country));
  return people.findLast(
    (one) =>
      before.test(context.low.slice(Math.max(0, one.start - 90), one.start)) ||
      after.test(context.low.slice(one.end, one.end + 80)),
  )?.ref;
};

/** Finds the speaker of a verb by its subject; undefined if the sentence does not show it. */
export const findSpeaker = (
  context: DraftContext,
  sentence: Sentence,
  verb: ReportingVerb,
  entities: readonly Mention[],
  antecedents: Antecedents,
  findState: (adjective: string) => string | undefined,
): Speaker | undefined => {
  const subjects = findSubjects(context, sentence, verb.start, entities, findState);
  const last = subjects.at(-1);
  const createSpeaker = (at: TextRange, refs: readonly string[], isImplied: boolean, doubt?: string): Speaker => {
    if (refs.length === 1 && refs[0]?.startsWith("person/")) antecedents.person = refs[0];
    if (refs.length > 1 || refs[0] === "both-sides" || refs[0] === "participants") antecedents.pair = refs;
    const before = isImplied ? selectByStart(entities, verb.start - maxLookback, verb.start) : [];
    const anchors = isImplied ? refs.flatMap((ref) => before.findLast((one) => one.ref === ref) ?? []) : [];
    return { at, refs, isImplied, anchors, ...(doubt === undefined ? {} : { doubt }) };
  };
  const createPronounSpeaker = (at: TextRange): Speaker | undefined => {
    const ref = resolvePronoun(context.low.slice(at.start, at.end), at, entities, antecedents);
    return ref === undefined ? undefined : createSpeaker(at, [ref], true);
  };
  // “Espère-t-on”: nobody in particular.
  if (/-t-on(?!\p{L})/u.test(context.low.slice(verb.start, verb.end))) return createSpeaker(verb, ["unmarked"], true);
  if (verb.isInverted) return createPronounSpeaker(verb);
  // “…, a souligné X”: only an inserted verb has its subject after it. Elsewhere, a name after the verb is an object.
  const isInserted = /(?:[,:;] |[»”"],? )$/u.test(
    context.low.slice(Math.max(sentence.start, verb.start - 3), verb.start),
  );
  if (isInserted) {
    const after = selectByStart(entities, verb.end, sentence.end).find(
      (one) => one.start <= verb.end + 60 && one.end <= sentence.end && one.ref.startsWith("person/"),
    );
    if (after && isSubject(context, after, { start: verb.end, end: sentence.end }))
      return createSpeaker(after, [after.ref], false);
    if (context.low.slice(verb.end, Math.min(sentence.end, verb.end + 90)).startsWith(" les deux"))
      return antecedents.pair
        ? createSpeaker(verb, antecedents.pair, true)
        : createSpeaker(verb, ["both-sides"], false);
  }
  if (!last) return undefined;
  if (last.kind === "both-sides" || last.kind === "participants") return createSpeaker(last, [last.kind], false);
  if (last.kind === "party" && last.ref !== undefined) return createSpeaker(last, [last.ref], true);
  const group = subjects.findLast(({ kind }) => kind === "participants" || kind === "both-sides");
  // “Les participants ont adopté un texte dans lequel ils …”.
  if (last.kind === "pair" && group && !antecedents.pair) return createSpeaker(last, [group.kind], true);
  if (last.kind === "pair")
    return antecedents.pair
      ? createSpeaker(last, antecedents.pair, true)
      : createSpeaker(last, ["both-sides"], true, "It is not clear who the two are.");
  if (last.kind === "pronoun") return createPronounSpeaker(last);
  if (last.kind === "title") {
    const holder = findTitleHolder(context, last, entities);
    return holder === undefined ? undefined : createSpeaker(last, [holder], true);
  }
  if (verb.isPlural) {
    const refs = [...new Set(filterPeople(subjects).map(({ ref }) => ref))];
    if (refs.length >= 2) return createSpeaker(last, refs.slice(-2), false);
    const states = [...new Set(subjects.flatMap(({ ref }) => (ref?.startsWith("organization/") ? [ref] : [])))];
    if (states.length >= 2) return createSpeaker(last, states.slice(-2), false);
  }
  // An apposition can separate a person from the verb: “X, ministre de la Défense du Vietnam, a déclaré”.
  const chosen: Subject = filterPeople(subjects).at(-1) ?? last;
  return chosen.ref === undefined ? undefined : createSpeaker(chosen, [chosen.ref], false);
};
