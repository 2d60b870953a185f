import type { Mention } from "../text/mention.ts";
import { maxLookback, selectByStart } from "../text/ranges.ts";
import type { TextRange } from "../text/text-range.ts";
import type { Antecedents } from "./antecedents.ts";
import { joinPronouns, type Gender } from "./pronoun-words.ts";

const feminine = new RegExp(
  `${joinPronouns(({ gender, number }) => gender === "feminine" && number === "singular")}(?!\\p{L})`,
  "u",
);
const demonstrative = new RegExp(joinPronouns(({ isDemonstrative }) => isDemonstrative === true));

/** Resolves a singular pronoun to the last person of its gender who spoke, acted or was named. */
export const resolvePronoun = (
  text: string,
  at: TextRange,
  entities: readonly Mention[],
  antecedents: Antecedents,
): string | undefined => {
  const gender: Gender = feminine.test(text) ? "feminine" : "masculine";
  const getGender = (ref: string) => antecedents.genders.get(ref);
  const hasMatchingGender = (ref: string): boolean => getGender(ref) === undefined || getGender(ref) === gender;
  const before = selectByStart(entities, at.start - maxLookback, at.start).filter(
    (one) => one.ref.startsWith("person/") && one.end <= at.start,
  );
  if (demonstrative.test(text)) return before.findLast(({ ref }) => hasMatchingGender(ref))?.ref ?? antecedents.person;
  /** Once “elle” refers to a person, it shows the person's gender. */
  const recordGender = (ref: string | undefined): string | undefined => {
    if (ref !== undefined && getGender(ref) === undefined) antecedents.genders.set(ref, gender);
    return ref;
  };
  if (antecedents.person !== undefined && getGender(antecedents.person) === gender) return antecedents.person;
  const known = gender === "feminine" ? before.findLast(({ ref }) => getGender(ref) === gender)?.ref : undefined;
  if (known !== undefined) return known;
  return antecedents.person !== undefined && hasMatchingGender(antecedents.person)
    ? recordGender(antecedents.person)
    : (recordGender(before.findLast(({ ref }) => hasMatchingGender(ref))?.ref) ?? antecedents.person);
};
