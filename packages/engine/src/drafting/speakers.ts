import type { Memory } from "./memory.ts";
import type { Stretch } from "./draft-types.ts";
import type { Reading } from "./reading.ts";
import type { Sentence } from "./sentences.ts";

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

/** A title alone, “le ministre japonais”, is whoever the text gave that title last. */
const holderOf = (reading: Reading, { start, end }: Stretch, named: readonly Named[]): string | undefined => {
  const [head = ""] = withoutArticle(reading.low.slice(start, end)).split(" ");
  const before = new RegExp(`(?<![\\p{L}-])${head}(?: (?!a |ont |est )[\\p{L}'-]+){0,8},? $`, "u");
  const after = new RegExp(`^, (?!lors|dont|qui|que|et )(?:[\\p{L}'-]+ ){0,5}?${head}(?![\\p{L}-])`, "u");
  const persons = named.filter((one) => one.ref.startsWith("person/") && one.end <= start);
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
    if (refs.length > 1 || !refs[0]?.includes("/")) memory.two = refs;
    const anchors = implied
      ? refs.flatMap((ref) => named.findLast((one) => one.ref === ref && one.start < verb.start) ?? [])
      : [];
    return { at, refs, implied, anchors, ...(doubt === undefined ? {} : { doubt }) };
  };
  const pronoun = (at: Stretch): Speaker | undefined =>
    memory.one === undefined ? undefined : seen(at, [memory.one], true);
  if (verb.inverted) return pronoun(verb);
  const behind = /^ (?<who>(?:les deux|le|la|l'|m\.|mme) ?[^,.;]{2,80})/u.exec(
    reading.low.slice(verb.end, Math.min(sentence.end, verb.end + 90)),
  );
  if (!last || reading.low.slice(Math.max(sentence.start, verb.start - 2), verb.start).endsWith(", ")) {
    const after = named.find(
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
