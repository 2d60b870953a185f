import { joinList } from "./display.ts";
import type { Event, Participant } from "../index.ts";
import { createPhrase, joinPhrases, joinWords, type Phrase, type Words } from "./claim.ts";
import { getCodeWords } from "./codes.ts";
import { getParticipationStatus } from "./event-statuses.ts";
import { describeSentence } from "./noted-sentence.ts";
import { describeBasis, readField, type FieldReading, type FieldValue } from "./fields.ts";
import { addFrenchPreposition } from "./grammar/french-articles.ts";
import { conjugateParticiple } from "./grammar/french-nouns.ts";
import { readRepresented } from "./involvement.ts";
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

/** That an event was led by somebody: “was co-chaired by”; undefined for other roles, and for what was not held. */
const describeLead = (
  role: FieldValue<string> | undefined,
  status: string | undefined,
  { english, french }: EventName,
): Phrase | undefined => {
  const participle = role && Object.hasOwn(participles, role.value) ? participles[role.value] : undefined;
  if (!participle || (status !== "held" && status !== "ongoing")) return undefined;
  return createPhrase(
    {
      en: `${english.isPlural ? "were" : "was"} ${participle.en}`,
      fr: `${french.isPlural ? "ont" : "a"} été ${conjugateParticiple(participle.fr, french)} par`,
    },
    role?.supports,
  );
};

const describeRole = (role: FieldValue<string> | undefined, { english, french }: EventName): Phrase => {
  const code = role?.value ?? "participant";
  if (code === "participant" || code === "absent")
    return createPhrase(
      {
        en: `among ${english.isPlural ? "their" : "its"} participants`,
        fr: `parmi ${french.isPlural ? "leurs" : "ses"} participants`,
      },
      role?.supports,
    );
  const { en, fr } = getCodeWords(code);
  return createPhrase({ en: `as ${en}`, fr: `comme ${fr}` }, role?.supports);
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

/** Describes that somebody takes part in an event, as what, and for whom: “The 10th Dialogue had as co-chair …, for Viet Nam”. */
export const describeParticipation = (
  event: Event,
  key: string,
  participant: Participant,
  role: FieldValue<string> | undefined,
): Phrase => {
  const name = getEventName(event);
  const who = readField(event, `/participants/${key}/who`, participant.who);
  const [leading, ...others] = who.values;
  if (!leading && !role) return describeUnknown(event, key, who);
  const status = getParticipationStatus(event, leading ? [leading] : [], role ? [role] : []);
  const [verb, lead] = [getVerb(status, name), describeLead(role, status, name)];
  const party = createPhrase(leading ? getPartyName(leading.value) : unnamed, leading?.supports ?? who.silences);
  const represented = readRepresented(event, key, participant).filter(
    ({ value }) => !party.en.includes(getName(value).en),
  );
  const phrase = joinPhrases(
    [
      joinWords([
        ...(lead
          ? [createPhrase(name), lead]
          : [createPhrase({ en: `${name.en} ${verb.en}`, fr: `${name.fr} ${verb.fr}` }), describeRole(role, name)]),
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
      { field: "role", values: role ? [role] : [] },
      { field: "representation", values: represented },
    ],
  });
};
