import type { Memory } from "./memory.ts";
import { whoIsMeant } from "./pronouns.ts";
import type { Stretch } from "./draft-types.ts";
import { countryWord, isCountryWord } from "./nationalities.ts";
import type { Reading } from "./reading.ts";
import type { Sentence } from "./sentences.ts";
import { farthestBack, startingIn } from "./stretches.ts";
import { wordsBetween } from "./words.ts";

import { isSubject, subjectsIn, type Named, type Subject } from "./subjects.ts";

export type { Named } from "./subjects.ts";

/** Who says something, and the words that tell it. */
export interface Speaker {
  readonly refs: readonly string[];
  readonly at: Stretch;
  /** Whether it takes a step, such as from “il” to somebody. */
  readonly implied: boolean;
  /** Where the words that the step points back to name them. */
  readonly anchors: readonly Stretch[];
  readonly doubt?: string;
}

export interface Verb extends Stretch {
  readonly plural: boolean;
  readonly inverted: boolean;
}

const people = (subjects: readonly Subject[]) =>
  subjects.filter((one): one is Subject & { readonly ref: string } => one.ref?.startsWith("person/") ?? false);

const withoutArticle = (words: string): string => words.replace(/^(?:le|la|l'|son) ?/, "");

/** The countries named in the title beside somebody. */
const countriesBeside = ({ low, words }: Reading, { start, end }: Stretch): ReadonlySet<string> => {
  const before = low.slice(Math.max(0, start - 60), start);
  const from =
    start - before.length + Math.max(before.lastIndexOf(". "), before.lastIndexOf("\n"), before.lastIndexOf(" et "), 0);
  const to = end + (/^,[^.;\n]{0,90}?(?=, |[.;\n]| a | ont |$)/u.exec(low.slice(end, end + 100))?.[0].length ?? 0);
  return new Set(
    wordsBetween(words, from, to).flatMap((word) => (isCountryWord(word.low) ? [countryWord(word.low)] : [])),
  );
};

/** A title alone, “le ministre japonais”, is whoever the text gave that title last. */
const holderOf = (reading: Reading, { start, end }: Stretch, named: readonly Named[]): string | undefined => {
  const [head = "", ...more] = withoutArticle(reading.low.slice(start, end)).split(" ");
  const country = more.flatMap((word) => (isCountryWord(word) ? [countryWord(word)] : []))[0];
  const before = new RegExp(`(?<![\\p{L}-])${head}(?: (?!a |ont |est )[\\p{L}'-]+){0,8},? $`, "u");
  const after = new RegExp(`^, (?!lors|dont|qui|que|et )(?:[\\p{L}'-]+ ){0,5}?${head}(?![\\p{L}-])`, "u");
  const persons = startingIn(named, start - farthestBack, start)
    .filter((one) => one.ref.startsWith("person/") && one.end <= start)
    .filter((one) => country === undefined || countriesBeside(reading, one).has(country));
  return persons.findLast(
    (one) =>
      before.test(reading.low.slice(Math.max(0, one.start - 90), one.start)) ||
      after.test(reading.low.slice(one.end, one.end + 80)),
  )?.ref;
};

/** Who speaks with a verb, by what stands where its subject would; undefined where the sentence does not show it. */
export const speakerOf = (
  reading: Reading,
  sentence: Sentence,
  verb: Verb,
  named: readonly Named[],
  memory: Memory,
  stateOf: (adjective: string) => string | undefined,
): Speaker | undefined => {
  const subjects = subjectsIn(reading, sentence, verb.start, named, stateOf);
  const last = subjects.at(-1);
  const seen = (at: Stretch, refs: readonly string[], implied: boolean, doubt?: string): Speaker => {
    if (refs.length === 1 && refs[0]?.startsWith("person/")) memory.one = refs[0];
    if (refs.length > 1 || refs[0] === "both-sides" || refs[0] === "participants") memory.two = refs;
    const before = implied ? startingIn(named, verb.start - farthestBack, verb.start) : [];
    const anchors = implied ? refs.flatMap((ref) => before.findLast((one) => one.ref === ref) ?? []) : [];
    return { at, refs, implied, anchors, ...(doubt === undefined ? {} : { doubt }) };
  };
  const pronoun = (at: Stretch): Speaker | undefined => {
    const ref = whoIsMeant(reading.low.slice(at.start, at.end), at, named, memory);
    return ref === undefined ? undefined : seen(at, [ref], true);
  };
  // “Espère-t-on”: nobody in particular.
  if (/-t-on(?!\p{L})/u.test(reading.low.slice(verb.start, verb.end))) return seen(verb, ["unmarked"], true);
  if (verb.inverted) return pronoun(verb);
  const behind = /^ (?<who>(?:les deux|le|la|l'|m\.|mme) ?[^,.;]{2,80})/u.exec(
    reading.low.slice(verb.end, Math.min(sentence.end, verb.end + 90)),
  );
  // “…, a souligné X”: an inserted verb has its subject behind it; elsewhere a name there is whom it is done to.
  const isInserted = /(?:[,:;] |[»”"],? )$/u.test(
    reading.low.slice(Math.max(sentence.start, verb.start - 3), verb.start),
  );
  if (isInserted) {
    const after = startingIn(named, verb.end, sentence.end).find(
      (one) =>
        one.start >= verb.end && one.start <= verb.end + 60 && one.end <= sentence.end && one.ref.startsWith("person/"),
    );
    if (after && isSubject(reading, after, { start: verb.end, end: sentence.end }))
      return seen(after, [after.ref], false);
    if (behind?.groups?.["who"]?.startsWith("les deux"))
      return memory.two ? seen(verb, memory.two, true) : seen(verb, ["both-sides"], false);
  }
  if (!last) return undefined;
  if (last.kind === "both-sides" || last.kind === "participants") return seen(last, [last.kind], false);
  if (last.kind === "party" && last.ref !== undefined) return seen(last, [last.ref], true);
  const group = subjects.findLast(({ kind }) => kind === "participants" || kind === "both-sides");
  // “Les participants ont adopté un texte dans lequel ils …”.
  if (last.kind === "two" && group && !memory.two) return seen(last, [group.kind], true);
  if (last.kind === "two")
    return memory.two ? seen(last, memory.two, true) : seen(last, ["both-sides"], true, "who the two are is not plain");
  if (last.kind === "one") return pronoun(last);
  if (last.kind === "title") {
    const holder = holderOf(reading, last, named);
    return holder === undefined ? undefined : seen(last, [holder], true);
  }
  if (verb.plural) {
    const refs = [...new Set(people(subjects).map(({ ref }) => ref))];
    if (refs.length >= 2) return seen(last, refs.slice(-2), false);
    const states = [...new Set(subjects.flatMap(({ ref }) => (ref?.startsWith("organization/") ? [ref] : [])))];
    if (states.length >= 2) return seen(last, states.slice(-2), false);
  }
  // An apposition stands between a person and the verb: “X, ministre de la Défense du Vietnam, a déclaré”.
  const chosen: Subject = people(subjects).at(-1) ?? last;
  return chosen.ref === undefined ? undefined : seen(chosen, [chosen.ref], false);
};
