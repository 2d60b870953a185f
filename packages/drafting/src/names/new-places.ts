import type { DraftContext } from "../text/draft-context.ts";
import type { Mention } from "../text/mention.ts";
import { createOverlapTest, toTrimmedRange } from "../text/ranges.ts";
import type { Segment } from "../text/segments.ts";
import type { TextRange } from "../text/text-range.ts";
import { joinHeadNouns } from "./head-nouns.ts";
import type { ProperName } from "./proper-names.ts";

/** A place that the records do not have. */
export interface NewPlace {
  readonly name: TextRange;
}

const placeNoun = joinHeadNouns(({ kind }) => kind === "place");
const placeAdjectives = ["internationale?", "militaire", "navale?", "speciale?", "portuaire"];
const precedingPlaceWord = new RegExp(
  `(?<![\\p{L}-])(?:(?:a|au|en|aux|depuis|vers)|(?<noun>${placeNoun}(?: (?:${placeAdjectives.join("|")}))?)(?: (?:de|d'|du|de la|des))?) ?$`,
  "u",
);
const geographicNoun = new RegExp(`^${joinHeadNouns(({ isGeographic }) => isGeographic === true)}(?!\\p{L})`, "u");

/** Capitalised words that name no place after “à” or “en”: “au Conseil”, “en Année de”. */
const nonPlaceWords = new Set(
  [
    "conseil annee politburo congres covid internet onu palais siege fete nouvel dialogue forum sommet salon premier parti",
    "etat comite ministere parlement gouvernement academie institut departement centre journee monsieur madame mme m",
  ].flatMap((line) => line.split(" ")),
);

/** Finds places that the records do not have, by the preposition or noun before them, or as the place of the dateline. */
export const findNewPlaces = (
  context: DraftContext,
  names: readonly ProperName[],
  taken: readonly TextRange[],
  mentions: readonly Mention[],
  segments: readonly Segment[],
): NewPlace[] => {
  const places = new Map<string, NewPlace>();
  const addPlace = ({ start, end }: TextRange, cue: TextRange, rule: string) => {
    const key = context.low.slice(start, end);
    if (places.has(key)) return;
    const name = { start, end };
    places.set(key, { name });
    context.addTrace(rule, name, `a new place, because of “${context.getQuote(cue)}”`);
  };
  const isTaken = createOverlapTest([...taken, ...mentions]);
  const dateline = segments.find(({ role }) => role === "dateline");
  for (const name of names) {
    if (isTaken(name) || nonPlaceWords.has(name.words[0] ?? "")) continue;
    if (dateline && name.start === dateline.start && /^\s*[,(-]/.test(context.low.slice(name.end, name.end + 2))) {
      addPlace(name, dateline, "new-places: dateline");
      continue;
    }
    const from = Math.max(0, name.start - 48);
    const match = precedingPlaceWord.exec(context.low.slice(from, name.start));
    if (!match) continue;
    const cue = toTrimmedRange(match, from);
    const hasNoun = match.groups?.["noun"] !== undefined;
    // “À Nguyen Chi Vinh”: a person's name can follow “à” too, and few places have three words.
    const isLong = name.words.length > 2 && !hasNoun && !/-/.test(name.words.join(" "));
    if (isLong) context.addDoubt("new-places", "Is this a place or a person?", name);
    // “La mer Orientale”, “la rivière des Parfums”: the noun is part of the name.
    else if (hasNoun && geographicNoun.test(context.low.slice(cue.start, name.end)))
      addPlace({ start: cue.start, end: name.end }, cue, "new-places: noun");
    else addPlace(name, cue, hasNoun ? "new-places: noun" : "new-places: preposition");
  }
  return [...places.values()];
};
