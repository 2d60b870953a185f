import type { Stretch } from "./draft-types.ts";
import { farthestBack, startingIn } from "./stretches.ts";
import type { Memory } from "./memory.ts";
import type { Named } from "./subjects.ts";

/** Whom a pronoun in the singular means: the last who acted or was named, of the gender that it shows. */
export const whoIsMeant = (words: string, at: Stretch, named: readonly Named[], memory: Memory): string | undefined => {
  const gender = /(?:elle|celle-ci|cette derniere)(?!\p{L})/u.test(words) ? "she" : "he";
  const genderOf = (ref: string) => memory.genders.get(ref);
  const before = startingIn(named, at.start - farthestBack, at.start).filter(
    (one) => one.ref.startsWith("person/") && one.end <= at.start,
  );
  const fits = (ref: string): boolean => genderOf(ref) === undefined || genderOf(ref) === gender;
  // “Celui-ci” is the one named last, and not the one who acted.
  if (/celui-ci|celle-ci|dernier/.test(words)) return before.findLast(({ ref }) => fits(ref))?.ref ?? memory.one;
  const meant = (ref: string | undefined): string | undefined => {
    // Whom “elle” has meant once, it means again.
    if (ref !== undefined && genderOf(ref) === undefined) memory.genders.set(ref, gender);
    return ref;
  };
  if (memory.one !== undefined && genderOf(memory.one) === gender) return memory.one;
  const known = gender === "she" ? before.findLast(({ ref }) => genderOf(ref) === gender)?.ref : undefined;
  if (known !== undefined) return known;
  return memory.one !== undefined && fits(memory.one)
    ? meant(memory.one)
    : (meant(before.findLast(({ ref }) => fits(ref))?.ref) ?? memory.one);
};
