import { distance } from "fastest-levenshtein";
import { isVietnameseFamilyName } from "../french/family-names.ts";
import type { DraftContext } from "../text/draft-context.ts";
import { getValues } from "../text/fact-values.ts";
import { foldText } from "../text/fold-text.ts";
import type { Mention } from "../text/mention.ts";
import { createOverlapTest } from "../text/ranges.ts";
import type { TextRange } from "../text/text-range.ts";
import { findPersonCue } from "./person-cues.ts";
import type { ProperName } from "./proper-names.ts";

/** A person whom the records do not have. */
export interface NewPerson {
  readonly name: TextRange;
  /** Where the text names the person: first in full, then by one name. */
  readonly occurrences: readonly TextRange[];
  readonly rank?: TextRange;
}

/** Finds a person of the records whose name differs in one or two letters: perhaps by a typo. */
const findSimilarPerson = (context: DraftContext, name: string): string | undefined => {
  if (name.length < 8) return undefined;
  for (const [ref, record] of context.records) {
    if (record.kind !== "person") continue;
    for (const { name: known } of getValues(record.names)) {
      const difference = distance(foldText(known).low, name);
      if (difference > 0 && difference <= 2) return ref;
    }
  }
  return undefined;
};

/** Finds where the text names a person by one name: the first or last one, of a Vietnamese the last. */
const findShortOccurrences = (
  context: DraftContext,
  { name }: NewPerson,
  people: readonly NewPerson[],
  newNames: readonly ProperName[],
): TextRange[] => {
  const splitName = ({ start, end }: TextRange) => context.low.slice(start, end).split(/[ -]+/);
  const nameWords = splitName(name);
  if (nameWords.length < 2) return [];
  const shortForms = isVietnameseFamilyName(nameWords[0] ?? "")
    ? nameWords.slice(-1)
    : [nameWords[0] ?? "", nameWords.at(-1) ?? ""];
  return newNames.filter(({ words: [only, ...more] }) => {
    if (only === undefined || more.length > 0 || !shortForms.includes(only)) return false;
    return !people.some((other) => other.name !== name && splitName(other.name).includes(only));
  });
};

/** Finds people whom the records do not have. A name alone is not enough: other words must show that it is a person's. */
export const findNewPeople = (
  context: DraftContext,
  names: readonly ProperName[],
  mentions: readonly Mention[],
): NewPerson[] => {
  const people = new Map<string, NewPerson>();
  const isMentioned = createOverlapTest(mentions);
  const newNames = names.filter((name) => !isMentioned(name));
  for (const name of newNames) {
    const personCue = findPersonCue(context, name);
    const key = name.words.join(" ");
    if (!personCue || people.has(key)) continue;
    const { rule, cue, rank } = personCue;
    const isOneName = name.words.length === 1;
    // A single name after a rank is a new person only if no other new person has it.
    if (isOneName && [...people.keys()].some((other) => other.split(" ").includes(key))) continue;
    const occurrences = newNames.filter((other) => other.words.join(" ") === key);
    people.set(key, { name, occurrences, ...(rank ? { rank } : {}) });
    context.addTrace(rule, name, `a new person, because of “${context.getQuote(cue)}”`);
    const similarPerson = findSimilarPerson(context, key);
    if (similarPerson !== undefined) context.addDoubt(rule, `Is this ${similarPerson} in another spelling?`, name);
    if (isOneName) context.addDoubt(rule, "The text gives only one name of this person.", name);
  }
  const all = [...people.values()];
  return all.map((person) => ({
    ...person,
    occurrences: [...person.occurrences, ...findShortOccurrences(context, person, all, newNames)],
  }));
};
