import { femininePattern, officePattern, rankPattern } from "../french/titles.ts";
import type { DraftContext } from "../text/draft-context.ts";
import type { Mention } from "../text/mention.ts";
import { findLastSentenceStart } from "../text/sentences.ts";
import type { Gender } from "./pronoun-words.ts";

/** Titles that show a woman only after “la”. */
const commonTitles = ["ministre", "vice-ministre", "generale", "colonelle", "secretaire"];
const feminineTitle = `(?:${femininePattern}|la (?:${commonTitles.join("|")}))`;
const precedingFeminine = new RegExp(
  `(?<![\\p{L}-])${feminineTitle}(?: (?:generale|adjointe|residente|principale|speciale|\\p{L}+aise|\\p{L}+ienne)){0,3},? $`,
  "u",
);
const followingFeminine = new RegExp(`^,? (?:(?:la|une|sa|nouvelle|ancienne) )?${feminineTitle}(?![\\p{L}])`, "u");
const precedingMasculine = new RegExp(
  `(?:(?<![\\p{L}])(?:m\\. |monsieur )|(?<![\\p{L}])(?:le |l'ancien |son |au |du |un )(?:${officePattern}|${rankPattern})(?: [^.;,]{0,60})?,? )$`,
  "u",
);

/** Detects the gender of a person by the title beside the name. */
const detectGender = ({ low }: DraftContext, { start, end }: Mention): Gender | undefined => {
  const before = low.slice(Math.max(0, start - 80), start);
  // The full stop of “M.” right before the name does not end a sentence.
  if (/(?<!\p{L})m\. $/u.test(before)) return "masculine";
  const sentence = before.slice(findLastSentenceStart(before));
  if (precedingFeminine.test(sentence) || followingFeminine.test(low.slice(end, end + 60))) return "feminine";
  return precedingMasculine.test(sentence) ? "masculine" : undefined;
};

/** Detects the gender of each person by the first mention that shows it. */
export const findGenders = (context: DraftContext, entities: readonly Mention[]): Map<string, Gender> => {
  const genders = new Map<string, Gender>();
  for (const one of entities) {
    if (!one.ref.startsWith("person/") || genders.has(one.ref)) continue;
    const gender = detectGender(context, one);
    if (gender) genders.set(one.ref, gender);
  }
  return genders;
};
