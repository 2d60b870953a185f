import type { Stretch } from "./draft-types.ts";
import type { Mention } from "./mention.ts";
import type { ProperName } from "./proper-names.ts";
import type { Reading } from "./reading.ts";
import { overlapsAny } from "./stretches.ts";
import type { Segment } from "./segments.ts";

/** A place that no record names. */
export interface NewPlace {
  readonly name: Stretch;
  readonly betrays: Stretch;
  readonly rule: string;
}

const kinds =
  "monument(?: aux morts)?|exercice|camp|caserne|academie(?: \\p{L}+)?|ecole(?: \\p{L}+)?(?: du \\p{L}+)?|hopital|contingent(?: de \\p{L}+)?|riviere|fleuve|mont|lac|plage|cap|village|quartier|ville|province|provinces|district|commune|ile|iles|archipel|port|base|aeroport|mer|detroit|golfe|region|capitale|municipalite|prefecture|baie|zone";
const before = new RegExp(
  `(?<![\\p{L}-])(?:(?<in>a|au|en|aux|depuis|vers)|(?<kind>(?:${kinds})(?: (?:internationale?|militaire|navale?|speciale?|portuaire))?)(?: (?:de|d'|du|de la|des))?) ?$`,
  "u",
);
const geographic = /^(?:riviere|fleuve|mer|detroit|golfe|baie|mont|lac|cap|archipel|iles?)(?!\p{L})/u;

/** “Au Conseil”, “en Année de”: capitals that make no place. */
const notPlaces =
  /^(?:conseil|annee|politburo|congres|covid|internet|onu|palais|siege|fete|nouvel|dialogue|forum|sommet|salon|premier|parti|etat|comite|ministere|parlement|gouvernement|academie|institut|departement|centre|journee|monsieur|madame|mme|m)$/;

/** Finds places that no record names, by the small word or the noun before them, and by their place in the dateline. */
export const newPlacesOf = (
  reading: Reading,
  names: readonly ProperName[],
  taken: readonly Stretch[],
  mentions: readonly Mention[],
  segments: readonly Segment[],
): NewPlace[] => {
  const places = new Map<string, NewPlace>();
  const add = (name: Stretch, betrays: Stretch, rule: string) => {
    const key = reading.low.slice(name.start, name.end);
    if (places.has(key)) return;
    places.set(key, { name, betrays, rule });
    reading.saw(rule, name, `a new place, betrayed by “${reading.quote(betrays)}”`);
  };
  const isTaken = overlapsAny([...taken, ...mentions]);
  const dateline = segments.find(({ role }) => role === "dateline");
  for (const name of names) {
    if (isTaken(name) || notPlaces.test(name.words[0] ?? "")) continue;
    if (dateline && name.start === dateline.start && /^\s*[,(-]/.test(reading.low.slice(name.end, name.end + 2))) {
      add(name, dateline, "new-places: dateline");
      continue;
    }
    const from = Math.max(0, name.start - 48);
    const match = before.exec(reading.low.slice(from, name.start));
    if (!match) continue;
    const betrays = { start: from + match.index, end: from + match.index + match[0].trimEnd().length };
    // “À Nguyen Chi Vinh”: a name of a person stands after “à” as well; a row of three is seldom a place.
    const isLong = name.words.length > 2 && match.groups?.["kind"] === undefined && !/-/.test(name.words.join(" "));
    if (isLong) reading.doubt("new-places", "a place, or somebody's name", name);
    // “La mer Orientale”, “la rivière des Parfums”: the noun is a part of the name.
    else if (match.groups?.["kind"] !== undefined && geographic.test(reading.low.slice(betrays.start, name.end)))
      add({ start: betrays.start, end: name.end }, betrays, "new-places: noun");
    else add(name, betrays, match.groups?.["kind"] === undefined ? "new-places: preposition" : "new-places: noun");
  }
  return [...places.values()];
};
