import { isVietnameseFamilyName } from "../french/family-names.ts";
import { joinAlternatives } from "../french/patterns.ts";
import { addressPattern, officePattern, rankPattern } from "../french/titles.ts";
import type { DraftContext } from "../text/draft-context.ts";
import { toTrimmedRange } from "../text/ranges.ts";
import { findLastSentenceStart } from "../text/sentences.ts";
import type { TextRange } from "../text/text-range.ts";
import type { ProperName } from "./proper-names.ts";

/** Words that show that a name is a person's. */
export interface PersonCue {
  readonly rule: string;
  readonly cue: TextRange;
  readonly rank?: TextRange;
}

const precedingRank = new RegExp(`(?<![\\p{L}-])(?<rank>${rankPattern})s? (?:\\p{L}+ais |\\p{L}+ien )?$`, "u");
const precedingAddress = new RegExp(`(?<![\\p{L}-])${addressPattern} ?$`, "u");
/** An office and its complement without a verb: “ministre japonais de la Défense, ”, “ambassadeur du Japon au Vietnam, ”. */
const precedingOffice = new RegExp(
  `(?<![\\p{L}])${officePattern}s?(?: (?!a |ont |est |sont )[\\p{L}'+-]+){0,14}?,? $`,
  "u",
);
const followingOffice = new RegExp(
  `^(?: \\([^)]{1,40}\\))?, (?:(?:le|la|l'|son|sa|nouvel(?:le)?|nouveau|ancien(?:ne)?|un|une|actuel(?:le)?) ?)*(?:${officePattern}|${rankPattern})(?!\\p{L})`,
  "u",
);

/** Participles of verbs of which only people are the subject. */
const personParticiples = [
  "declare",
  "affirme",
  "souligne",
  "indique",
  "remercie",
  "exprime",
  "salue",
  "propose",
  "souhaite",
  "espere",
  "rappele",
  "estime",
  "precise",
  "ajoute",
  "fait",
  "insiste",
  "apprecie",
  "recu",
  "rencontre",
  "felicite",
  "dit",
  "explique",
  "note",
  "accepte",
  "suggere",
  "demande",
  "entretenu",
  "rendu",
  "visite",
  "montre",
  "partage",
];
const followingVerb = new RegExp(
  `^ (?:a|ont|s'est|se sont|avait|est) (?:\\p{L}+ment )?(?:egalement |aussi |hautement )?${joinAlternatives(personParticiples)}`,
  "u",
);
const precedingAttribution =
  /(?:selon|d'apres|a-t-(?:il|elle) (?:declare|affirme|souligne|indique)|a (?:declare|affirme|souligne|indique|precise|ajoute)) $/u;

/** Words before a name that make it a place: “à”, “province de”. */
const placeWords = ["a", "de", "rue", "ville", "province", "district", "port", "aeroport", "detroit", "mer"];
const precedingPlaceWord = new RegExp(`(?:^|[^\\p{L}])(?:${placeWords.join("|")}) $`, "u");

/** Abbreviated titles, whose full stop ends no sentence: “Selon M. X”. */
const abbreviatedTitle = /(?<!\p{L})(?:mm?|lt|col|gen|maj|adm|dr|pr)\. /gu;

const findRange = (pattern: RegExp, text: string, offset: number): TextRange | undefined => {
  const match = pattern.exec(text);
  return match ? toTrimmedRange(match, offset) : undefined;
};

/** Finds words that show that a name is a person's, beside it and in its sentence. */
export const findPersonCue = ({ low }: DraftContext, name: ProperName): PersonCue | undefined => {
  const from = Math.max(0, name.start - 140);
  const preceding = low.slice(from, name.start);
  const withoutStops = preceding.replaceAll(abbreviatedTitle, (title) => title.replace(".", ","));
  const sentenceStart = findLastSentenceStart(withoutStops, ["\n", ". ", "; "]);
  const before = preceding.slice(sentenceStart);
  const offset = from + sentenceStart;
  const after = low.slice(name.end, name.end + 80);
  const [firstWord = ""] = name.words;

  const rank = findRange(precedingRank, before, offset);
  if (rank) return { rule: "new-people: rank before", cue: rank, rank };
  const address = findRange(precedingAddress, before, offset);
  if (address) return { rule: "new-people: form of address", cue: address };
  if (name.words.length < 2) return undefined;
  const officeAfter = followingOffice.exec(after);
  if (officeAfter)
    return { rule: "new-people: office after", cue: { start: name.end + 2, end: name.end + officeAfter[0].length } };
  const office = findRange(precedingOffice, before, offset);
  if (office) return { rule: "new-people: office before", cue: office };
  const verb = followingVerb.exec(after);
  if (verb)
    return { rule: "new-people: verb of a person", cue: { start: name.end + 1, end: name.end + verb[0].length } };
  const attribution = findRange(precedingAttribution, before, offset);
  if (attribution) return { rule: "new-people: attribution", cue: attribution };
  const isPlace = precedingPlaceWord.test(before) || after.startsWith("-ville");
  return isVietnameseFamilyName(firstWord) && name.words.length >= 3 && !isPlace
    ? {
        rule: "new-people: Vietnamese family name",
        cue: { start: name.start, end: name.start + firstWord.length },
      }
    : undefined;
};
