import { joinList, type Language } from "./display.ts";
import { get, type Event } from "../index.ts";
import { createPhrase, joinPhraseList, type Phrase, type Words } from "./claim.ts";
import { getCodeWords } from "./codes.ts";
import { describeBasis, isExternal, readField, type FieldValue } from "./fields.ts";
import { conjugateParticiple } from "./grammar/french-nouns.ts";
import { readRepresented, readRoles } from "./involvement.ts";
import type { EventName } from "./names.ts";
import { getName } from "./names.ts";
import { isNotedField, type NotedPart } from "./notes.ts";
import { getPartyName } from "./parties.ts";

/** Roles in the order in which a sentence names them: those that say more than that somebody was there come first. */
export const leadingRoles = [
  "chair",
  "co-chair",
  "signatory",
  "host",
  "visitor",
  "organizer",
  "co-organizer",
  "invitee",
  "trainee",
  "collaborator",
  "supporter",
  "coordinator",
  "participant",
];

/** A participant as a sentence names it. */
interface Named {
  readonly words: Words;
  readonly who: FieldValue<unknown>;
  readonly role: FieldValue<string>;
  readonly represented: readonly FieldValue<string>[];
}

const listNamed = (event: Event, code: string): readonly Named[] =>
  Object.entries(event.participants ?? {}).flatMap(([key, participant]) => {
    const roles = readRoles(event, key, participant);
    const role = roles.find(({ value }) => value === code);
    const isFirst = leadingRoles.find((one) => roles.some(({ value }) => value === one)) === code;
    const [who] = readField(event, `/participants/${key}/who`, participant.who).values;
    if (!role || !isFirst || !who) return [];
    const words = shortenDescription(getPartyName(who.value));
    return [{ words, who, role, represented: readRepresented(event, key, participant) }];
  });

/** The head of a description: what follows its first comma is left to the answers on participants. */
const shortenDescription = ({ en, fr }: Words): Words => ({ en: en.split(",")[0] ?? en, fr: fr.split(",")[0] ?? fr });

/** Whether a description is of several, such as “Vietnamese soldiers”. */
const isPluralDescription = (words: Words): boolean =>
  !/^(?:an?|the) /u.test(words.en) &&
  words.en.split(/ (?:of|in|for|at|with|deployed) /u)[0]?.endsWith("s") === true &&
  /^\p{Lu}?\p{Ll}+(?: \p{Ll}+)*$/u.test(words.en);

/** Whether the name of the event, or of the participant, has these words already. */
const isNamedIn = (label: string, reference: string): boolean => {
  const { en, fr } = get(reference).label;
  const text = label.toLowerCase();
  return text.includes(en.toLowerCase()) || text.includes(fr.toLowerCase());
};

/** How many of the longer words of a description the name of the event must have to say the same. */
const sameWords = 0.7;

/** Whether the name of an event says who these are: “exchanges for the … forces in UNMISS”. */
const hasSameWords = (name: string, words: string): boolean => {
  const longer = words.split(" ").filter((word) => word.length > 3);
  return longer.length > 1 && longer.filter((word) => name.includes(word)).length / longer.length >= sameWords;
};

const isInEventName = (name: EventName, { who, words }: Named): boolean => {
  if (name.en.includes(words.en) || hasSameWords(name.en, words.en)) return true;
  const { value } = who;
  if (typeof value !== "object" || value === null || !("record" in value) || typeof value.record !== "string")
    return false;
  return isNamedIn(name.en, value.record) || isNamedIn(name.fr, value.record);
};

const describeNamed = ({ words, who, role, represented }: Named, mark: Phrase | undefined): Phrase => {
  const others = represented.filter(({ value }) => !isNamedIn(words.en, value));
  const bodies = others.map(({ value }) => getName(value));
  const join = (language: Language): string =>
    joinList(
      bodies.map((body) => body[language]),
      language,
    );
  const [en, fr] = bodies.length === 0 ? ["", ""] : [` for ${join("en")}`, ` pour ${join("fr")}`];
  return createPhrase(
    {
      en: words.en + en + (mark ? ` (${mark.en})` : ""),
      fr: words.fr + fr + (mark ? ` (${mark.fr})` : ""),
    },
    [who, role, ...others].flatMap(({ supports }) => supports),
  );
};

const getMark = ({ who, role }: Named): Phrase | undefined => {
  const [first, second] = [describeBasis(who), describeBasis(role)];
  return who.basis === "external" || !second ? first : role.basis === "external" || !first ? second : first;
};

const participles: Readonly<Record<string, Words>> = {
  chair: { en: "chaired by", fr: "présidé" },
  "co-chair": { en: "co-chaired by", fr: "coprésidé" },
  host: { en: "hosted by", fr: "accueilli" },
  organizer: { en: "organized by", fr: "organisé" },
  "co-organizer": { en: "organized by", fr: "organisé" },
};

const toPlural = (text: string): string => (/[sx]$/u.test(text) ? text : `${text}s`);

/** What participants did, or are to do: “co-chaired by …”; “with … as co-chairs” if the event is not told as held. */
const formatRole = (code: string, isHeld: boolean, name: EventName, names: Words, isPlural: boolean): Words => {
  const participle = isHeld ? participles[code] : undefined;
  if (participle)
    return {
      en: `${participle.en} ${names.en}`,
      fr: `${conjugateParticiple(participle.fr, name.french)} par ${names.fr}`,
    };
  if (code === "participant") return { en: `with ${names.en}`, fr: `avec ${names.fr}` };
  if (code === "trainee") return { en: `for ${names.en}`, fr: `pour ${names.fr}` };
  const label = getCodeWords(code);
  const [en, fr] = isPlural ? [toPlural(label.en), toPlural(label.fr)] : [label.en, label.fr];
  return { en: `with ${names.en} as ${en}`, fr: `avec ${names.fr} comme ${fr}` };
};

/** The most names that a sentence has for one role. */
const maxNames = 3;

/** Who takes part in one role, as part of a sentence. */
export interface PeoplePart {
  readonly phrase: Phrase;
  readonly noted: readonly NotedPart[];
}

const describeRole = (code: string, named: readonly Named[], isHeld: boolean, name: EventName): PeoplePart => {
  const visible = named.slice(0, named.length === maxNames + 1 ? maxNames + 1 : maxNames);
  const hidden = named.length - visible.length;
  const marks = visible.map(getMark);
  const [first] = marks;
  // A mark that all of them have is said once, in the note.
  const isShared = isNotedField(code) && marks.every((mark) => mark?.en === first?.en);
  const phrases = visible.map((one, index) => describeNamed(one, isShared ? undefined : marks[index]));
  const rest = hidden === 0 ? [] : [createPhrase({ en: `${hidden} others`, fr: `${hidden} autres` })];
  const names = joinPhraseList([...phrases, ...rest]);
  const values = visible.flatMap(({ who, role }) => [who, role]);
  return {
    phrase: createPhrase(
      formatRole(code, isHeld, name, names, named.length > 1 || named.some(({ words }) => isPluralDescription(words))),
      names.supports,
    ),
    noted: [
      ...(isShared && isNotedField(code) ? [{ field: code, values: selectWeakest(values) }] : []),
      {
        field: "representation",
        values: visible.flatMap(({ words, represented }) =>
          represented.filter(({ value }) => !isNamedIn(words.en, value)),
        ),
      },
    ],
  };
};

/** A page that gives both who and as what makes one note, not two. */
const selectWeakest = (values: readonly FieldValue<unknown>[]): readonly FieldValue<unknown>[] => {
  const external = values.filter(({ basis }) => basis === "external");
  return external.length > 0 ? external : values;
};

const isOfPages = ({ who, role }: Named): boolean => isExternal(who) || isExternal(role);

/**
 * Who has a role, without those whom the name of the event has already. Those of a dispatch come first; if its name has them, who
 * has the role by a page alone would seem to be the only one.
 */
const listUnnamed = (event: Event, code: string, name: EventName): readonly Named[] => {
  const all = listNamed(event, code);
  const rest = all.filter((one) => !isInEventName(name, one));
  const ofTexts = rest.filter((one) => !isOfPages(one));
  const isInName = ofTexts.length === 0 && all.some((one) => !isOfPages(one));
  return isInName ? [] : [...ofTexts, ...rest.filter(isOfPages)];
};

/** Describes who takes part in an event, by role, without those whom its name has already. */
export const listPeopleParts = (event: Event, name: EventName, isHeld: boolean): readonly PeoplePart[] =>
  leadingRoles.flatMap((code) => {
    const named = listUnnamed(event, code, name);
    return named.length === 0 ? [] : [describeRole(code, named, isHeld, name)];
  });
