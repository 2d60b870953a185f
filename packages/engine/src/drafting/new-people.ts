import { distance } from "fastest-levenshtein";
import type { Stretch } from "./draft-types.ts";
import { fold } from "./folded.ts";
import type { Mention } from "./mention.ts";
import type { ProperName } from "./proper-names.ts";
import type { Reading } from "./reading.ts";
import { valuesOf } from "./record-values.ts";
import { overlapsAny } from "./stretches.ts";
import { addressPattern, isVietnameseFamily, officePattern, rankPattern } from "./titles.ts";

/** Somebody whom the records do not know, and the words that betray that the name is a person's. */
export interface NewPerson {
  readonly name: Stretch;
  /** The first place first. */
  readonly places: readonly Stretch[];
  readonly betrays: Stretch;
  readonly rank?: Stretch;
  readonly rule: string;
  readonly perhaps?: string;
}

const rankBefore = new RegExp(`(?<![\\p{L}-])(?<rank>${rankPattern})s? (?:\\p{L}+ais |\\p{L}+ien )?$`, "u");
const addressBefore = new RegExp(`(?<![\\p{L}-])${addressPattern} ?$`, "u");
/** An office and what follows it, without a finite verb: “ministre japonais de la Défense, ”, “ambassadeur du Japon au Vietnam, ”. */
const officeBefore = new RegExp(
  `(?<![\\p{L}])${officePattern}s?(?: (?!a |ont |est |sont )[\\p{L}'+-]+){0,14}?,? $`,
  "u",
);
const officeAfter = new RegExp(
  `^(?: \\([^)]{1,40}\\))?, (?:(?:le|la|l'|son|sa|nouvel(?:le)?|nouveau|ancien(?:ne)?|un|une|actuel(?:le)?) ?)*(?:${officePattern}|${rankPattern})(?!\\p{L})`,
  "u",
);
const speaksAfter =
  /^ (?:a|ont|s'est|se sont|avait|est) (?:\p{L}+ment )?(?:egalement |aussi |hautement )?(?:declare|affirme|souligne|indique|remercie|exprime|salue|propose|souhaite|espere|rappele|estime|precise|ajoute|fait|insiste|apprecie|recu|rencontre|felicite|dit|explique|note|accepte|suggere|demande|entretenu|rendu|visite|montre|partage)/u;
const saysBefore =
  /(?:selon|d'apres|a-t-(?:il|elle) (?:declare|affirme|souligne|indique)|a (?:declare|affirme|souligne|indique|precise|ajoute)) $/u;

const lastMatch = (pattern: RegExp, text: string, from: number): Stretch | undefined => {
  const match = pattern.exec(text);
  return match ? { start: from + match.index, end: from + match.index + match[0].trimEnd().length } : undefined;
};

interface Sign {
  readonly rule: string;
  readonly betrays: Stretch;
  readonly rank?: Stretch;
}

/** What says that a name is a person's; undefined where nothing does. */
const signOf = ({ low }: Reading, name: ProperName): Sign | undefined => {
  const from = Math.max(0, name.start - 140);
  const line = low.slice(from, name.start);
  // “Selon M. X”: the point of a title ends no sentence.
  const pointed = line.replaceAll(/(?<!\p{L})(?:mm?|lt|col|gen|maj|adm|dr|pr)\. /gu, (title) =>
    title.replace(".", ","),
  );
  const sentence = Math.max(pointed.lastIndexOf("\n"), pointed.lastIndexOf(". "), pointed.lastIndexOf("; ")) + 1;
  const before = line.slice(sentence);
  const at = from + sentence;
  const after = low.slice(name.end, name.end + 80);
  const rank = lastMatch(rankBefore, before, at);
  if (rank) return { rule: "new-people: rank before", betrays: rank, rank };
  const address = lastMatch(addressBefore, before, at);
  if (address) return { rule: "new-people: form of address", betrays: address };
  if (name.words.length < 2) return undefined;
  const follows = officeAfter.exec(after);
  if (follows)
    return { rule: "new-people: office after", betrays: { start: name.end + 2, end: name.end + follows[0].length } };
  const office = lastMatch(officeBefore, before, at);
  if (office) return { rule: "new-people: office before", betrays: office };
  const speaks = speaksAfter.exec(after);
  if (speaks) return { rule: "new-people: speaks", betrays: { start: name.end + 1, end: name.end + speaks[0].length } };
  const says = lastMatch(saysBefore, before, at);
  if (says) return { rule: "new-people: is cited", betrays: says };
  const isPlace =
    /(?:^|[^\p{L}])(?:a|de|rue|ville|province|district|port|aeroport|detroit|mer) $/u.test(before) ||
    after.startsWith("-ville");
  return isVietnameseFamily(name.words[0] ?? "") && name.words.length >= 3 && !isPlace
    ? {
        rule: "new-people: Vietnamese family name",
        betrays: { start: name.start, end: name.start + (name.words[0] ?? "").length },
      }
    : undefined;
};

/** A known person whose name is a letter or two away: a slip may be the whole difference. */
const perhapsKnown = (reading: Reading, name: string): string | undefined => {
  for (const [ref, record] of reading.records)
    if (record.kind === "person")
      for (const { name: known } of valuesOf(record.names))
        if (name.length >= 8 && distance(fold(known).low, name) <= 2 && distance(fold(known).low, name) > 0) return ref;
  return undefined;
};

/** Where a new person goes on under one name: “Kawano a remercié”, and in Vietnam under the last one. */
const shortPlaces = (
  reading: Reading,
  { name }: NewPerson,
  people: readonly NewPerson[],
  free: readonly ProperName[],
): Stretch[] => {
  const wordsOf = ({ start, end }: Stretch) => reading.low.slice(start, end).split(/[ -]+/);
  const own = wordsOf(name);
  const short = isVietnameseFamily(own[0] ?? "") ? own.slice(-1) : [own[0] ?? "", own.at(-1) ?? ""];
  return free.filter(({ words: [only, ...more] }) => {
    if (only === undefined || more.length > 0 || own.length < 2 || !short.includes(only)) return false;
    return !people.some((other) => other.name !== name && wordsOf(other.name).includes(only));
  });
};

/** Finds people whom no record names: nobody is taken for a person without words that betray it. */
export const newPeopleOf = (
  reading: Reading,
  names: readonly ProperName[],
  mentions: readonly Mention[],
): NewPerson[] => {
  const people = new Map<string, NewPerson>();
  const isNamed = overlapsAny(mentions);
  const free = names.filter((name) => !isNamed(name));
  for (const name of free) {
    const sign = signOf(reading, name);
    const key = name.words.join(" ");
    if (!sign || people.has(key)) continue;
    // One word after “colonel” is a name only where the whole of it is told elsewhere, or nowhere.
    if (name.words.length === 1 && [...people.keys()].some((other) => other.split(" ").includes(key))) continue;
    const places = free.filter((other) => other.words.join(" ") === key);
    const perhaps = perhapsKnown(reading, key);
    people.set(key, { name, places, ...sign, ...(perhaps === undefined ? {} : { perhaps }) });
    reading.saw(sign.rule, name, `a new person, betrayed by “${reading.quote(sign.betrays)}”`);
    if (perhaps !== undefined) reading.doubt(sign.rule, `perhaps ${perhaps} under another spelling`, name);
    if (name.words.length === 1)
      reading.doubt(sign.rule, "one word only: whose whole name the text does not tell", name);
  }
  return [...people.values()].map((person) => ({
    ...person,
    places: [...person.places, ...shortPlaces(reading, person, [...people.values()], free)],
  }));
};
