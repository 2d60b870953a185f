import type { Reading } from "./reading.ts";
import type { Named } from "./subjects.ts";
import { officePattern, rankPattern } from "./titles.ts";

export type Gender = "she" | "he";

const feminine =
  "(?:mme|mlle|madame|directrice|ambassadrice|presidente|vice-presidente|representante|conseillere|attachee|coordinatrice|cheffe|secretaire generale adjointe|la (?:ministre|vice-ministre|generale|colonelle|secretaire))";
const sheBefore = new RegExp(
  `(?<![\\p{L}-])${feminine}(?: (?:generale|adjointe|residente|principale|speciale|\\p{L}+aise|\\p{L}+ienne)){0,3},? $`,
  "u",
);
const sheAfter = new RegExp(`^,? (?:(?:la|une|sa|nouvelle|ancienne) )?${feminine}(?![\\p{L}])`, "u");
const heBefore = new RegExp(
  `(?:(?<![\\p{L}])(?:m\\. |monsieur )|(?<![\\p{L}])(?:le |l'ancien |son |au |du |un )(?:${officePattern}|${rankPattern})(?: [^.;,]{0,60})?,? )$`,
  "u",
);

/** As whom the words around a name speak of its bearer: a woman, a man, or neither. */
export const genderAt = ({ low }: Reading, { start, end }: Named): Gender | undefined => {
  const before = low.slice(Math.max(0, start - 80), start);
  const line = before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf(". ")) + 1);
  // “M.” ends with a point too, and stands right before the name.
  if (/(?<!\p{L})m\. $/u.test(before)) return "he";
  if (sheBefore.test(line) || sheAfter.test(low.slice(end, end + 60))) return "she";
  return heBefore.test(line) ? "he" : undefined;
};

/** The gender of everybody whom the text shows it of. */
export const gendersOf = (reading: Reading, named: readonly Named[]): Map<string, Gender> => {
  const genders = new Map<string, Gender>();
  for (const one of named) {
    if (!one.ref.startsWith("person/") || genders.has(one.ref)) continue;
    const gender = genderAt(reading, one);
    if (gender) genders.set(one.ref, gender);
  }
  return genders;
};
