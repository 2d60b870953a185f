import { joinList } from "./display.ts";
import type { Event, Participant } from "../index.ts";
import {
  createPhrase,
  formatTemplate,
  joinPhraseList,
  joinPhrases,
  joinWords,
  type Phrase,
  type Words,
} from "./claim.ts";
import { getCodeWords } from "./codes.ts";
import { getParticipationStatus } from "./event-statuses.ts";
import { describeSentence } from "./noted-sentence.ts";
import { describeBasis, isExternal, listSupports, readField, type FieldReading, type FieldValue } from "./fields.ts";
import { addFrenchPreposition } from "./grammar/french-articles.ts";
import { conjugateParticiple } from "./grammar/french-nouns.ts";
import { groupItems } from "./group-items.ts";
import { listMeaningfulRoles, readRepresented } from "./involvement.ts";
import { getEventName, getName, type EventName } from "./names.ts";
import { getPartyName } from "./parties.ts";

/** That an event has somebody, in the tense of its state. */
const getVerb = (status: string | undefined, { english, french }: EventName): Words => {
  const [has, was] = english.isPlural ? ["have", "were"] : ["has", "was"];
  const [hasFr, wasFr, wouldFr] = french.isPlural ? ["ont", "devaient", "auraient"] : ["a", "devait", "aurait"];
  if (status === "absent") return { en: "did not have", fr: french.isPlural ? "n’ont pas eu" : "n’a pas eu" };
  if (status === "planned") return { en: `${was} to have`, fr: `${wasFr} avoir` };
  if (status === "proposed") return { en: "would have", fr: wouldFr };
  if (status === "held" || status === "ongoing") return { en: "had", fr: `${hasFr} eu` };
  return { en: has, fr: hasFr };
};

/** That a text does not say who takes part; or who else, if it names somebody. */
const describeUnknown = (event: Event, key: string, { silences }: FieldReading<unknown>): Phrase => {
  const { en, fr } = getEventName(event);
  const status = getParticipationStatus(event, [], []);
  const isNext = status === "planned" || status === "proposed";
  const isPast = status === "held" || status === "ongoing";
  const hasOthers = Object.entries(event.participants ?? {}).some(
    ([other, { who }]) => other !== key && readField(event, `/participants/${other}/who`, who).values.length > 0,
  );
  const [tookPart, aPrisPart] = isNext
    ? ["was to take part", "devait prendre part"]
    : isPast
      ? ["took part", "a pris part"]
      : ["takes part", "prend part"];
  return createPhrase(
    {
      en: `the text does not say who ${hasOthers ? "else " : ""}${tookPart} in ${en}`,
      fr: `le texte ne dit pas qui ${hasOthers ? "d’autre " : ""}${aPrisPart} ${addFrenchPreposition("à", fr)}`,
    },
    silences,
  );
};

const unnamed: Words = { en: "a party that the text does not name", fr: "une partie que le texte ne nomme pas" };

/** What else is known of who it is: “, who is Yamazaki Koji, according to Vietnam+”. */
const describeIdentity = (value: FieldValue<Parameters<typeof getPartyName>[0]>): Phrase => {
  const { en, fr } = joinPhrases([createPhrase(getPartyName(value.value)), describeBasis(value)]);
  return createPhrase({ en: `, who is ${en}`, fr: `, soit ${fr}` }, value.supports);
};

/** What a participant did, as a participle: “co-chaired by”. */
const participles: Readonly<Record<string, Words>> = {
  chair: { en: "chaired by", fr: "présidé" },
  "co-chair": { en: "co-chaired by", fr: "coprésidé" },
  host: { en: "hosted by", fr: "accueilli" },
};

/** Roles that one sentence has: those of the texts, or of one source, and the others with their source. */
interface RoleGroups {
  readonly leading: readonly FieldValue<string>[];
  readonly further: readonly (readonly FieldValue<string>[])[];
}

const groupRoles = (roles: readonly FieldValue<string>[]): RoleGroups => {
  const [leading = [], ...further] = groupItems(listMeaningfulRoles(roles), (role) =>
    isExternal(role) ? (describeBasis(role)?.en ?? "") : "",
  );
  return { leading, further };
};

/** That an event was led by somebody: “was co-chaired by”; undefined for other roles, and for what was not held. */
const describeLead = (
  { leading, further }: RoleGroups,
  status: string | undefined,
  { english, french }: EventName,
): Phrase | undefined => {
  const [role] = leading;
  const isOne = leading.length === 1 && further.length === 0;
  const participle = isOne && role && Object.hasOwn(participles, role.value) ? participles[role.value] : undefined;
  if (!participle || (status !== "held" && status !== "ongoing")) return undefined;
  return createPhrase(
    {
      en: `${english.isPlural ? "were" : "was"} ${participle.en}`,
      fr: `${french.isPlural ? "ont" : "a"} été ${conjugateParticiple(participle.fr, french)} par`,
    },
    role?.supports,
  );
};

const isPlainRole = (code: string): boolean => code === "participant" || code === "absent";

/** As what somebody takes part: “among its participants”, “as invitee and visitor”. */
const describeRoleGroup = (roles: readonly FieldValue<string>[], { english, french }: EventName): Phrase => {
  const among = {
    en: `among ${english.isPlural ? "their" : "its"} participants`,
    fr: `parmi ${french.isPlural ? "leurs" : "ses"} participants`,
  };
  if (roles.every(({ value }) => isPlainRole(value))) return createPhrase(among, listSupports(roles));
  const words = joinPhraseList(roles.map(({ value, supports }) => createPhrase(getCodeWords(value), supports)));
  return formatTemplate({ en: "as {words}", fr: "comme {words}" }, { words });
};

/** Describes all roles, each source once: “as organizer, and as chair according to Vietnam+,”. */
const describeRoles = ({ leading, further }: RoleGroups, name: EventName): Phrase => {
  const phrases = further.map((roles) => {
    const { en, fr } = (roles[0] && describeBasis(roles[0])) ?? { en: "", fr: "" };
    return formatTemplate(
      { en: `and {roles} ${en}`, fr: `et {roles} ${fr}` },
      { roles: describeRoleGroup(roles, name) },
    );
  });
  const words = joinPhrases([describeRoleGroup(leading, name), ...phrases]);
  return further.length > 0 ? { ...words, en: `${words.en},`, fr: `${words.fr},` } : words;
};

const describeRepresented = (represented: readonly FieldValue<string>[]): Phrase => {
  const names = represented.map(({ value }) => getName(value));
  const [en, fr] = [
    joinList(names.map((name) => name.en)),
    joinList(
      names.map((name) => name.fr),
      "fr",
    ),
  ];
  return createPhrase(
    names.length === 0 ? { en: "", fr: "" } : { en: `, for ${en}`, fr: `, pour ${fr}` },
    represented.flatMap(({ supports }) => supports),
  );
};

/** Describes that somebody takes part in an event, in which roles, and for whom: “The 10th Dialogue had as co-chair …, for Viet Nam”. */
export const describeParticipation = (
  event: Event,
  key: string,
  participant: Participant,
  roles: readonly FieldValue<string>[],
): Phrase => {
  const name = getEventName(event);
  const who = readField(event, `/participants/${key}/who`, participant.who);
  const [leading, ...others] = who.values;
  if (!leading && roles.length === 0) return describeUnknown(event, key, who);
  const status = getParticipationStatus(event, leading ? [leading] : [], roles);
  const groups = groupRoles(roles);
  const [verb, lead] = [getVerb(status, name), describeLead(groups, status, name)];
  const party = createPhrase(leading ? getPartyName(leading.value) : unnamed, leading?.supports ?? who.silences);
  const represented = readRepresented(event, key, participant).filter(
    ({ value }) => !party.en.includes(getName(value).en),
  );
  const phrase = joinPhrases(
    [
      joinWords([
        ...(lead
          ? [createPhrase(name), lead]
          : [createPhrase({ en: `${name.en} ${verb.en}`, fr: `${name.fr} ${verb.fr}` }), describeRoles(groups, name)]),
        party,
      ]),
      ...others.map(describeIdentity),
      describeRepresented(represented),
    ],
    "",
  );
  return describeSentence({
    phrase,
    noted: [
      { field: "party", values: leading ? [leading] : [] },
      { field: "role", values: groups.leading },
      { field: "representation", values: represented },
    ],
  });
};
