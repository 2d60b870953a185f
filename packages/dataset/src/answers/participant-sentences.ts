import { joinList } from "./display.ts";
import type { Event, Participant } from "../index.ts";
import { createPhrase, joinPhrases, joinWords, type Phrase, type Words } from "./claim.ts";
import { getCodeWords } from "./codes.ts";
import { getParticipationStatus } from "./event-statuses.ts";
import { describeSentence } from "./noted-sentence.ts";
import { describeBasis, readField, type FieldValue } from "./fields.ts";
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

const unnamed: Words = { en: "a party that the text does not name", fr: "une partie que le texte ne nomme pas" };

/** What else is known of who it is: “, who is Yamazaki Koji, according to Vietnam+”. */
const describeIdentity = (value: FieldValue<Parameters<typeof getPartyName>[0]>): Phrase => {
  const { en, fr } = joinPhrases([createPhrase(getPartyName(value.value)), describeBasis(value)]);
  return createPhrase({ en: `, who is ${en}`, fr: `, soit ${fr}` }, value.supports);
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
  const { values, silences } = readField(event, `/participants/${key}/who`, participant.who);
  const [leading, ...others] = values;
  const verb = getVerb(getParticipationStatus(event, leading ? [leading] : [], role ? [role] : []), name);
  const who = createPhrase(leading ? getPartyName(leading.value) : unnamed, leading?.supports ?? silences);
  const represented = readRepresented(event, key, participant).filter(
    ({ value }) => !who.en.includes(getName(value).en),
  );
  const phrase = joinPhrases(
    [
      joinWords([
        createPhrase({ en: `${name.en} ${verb.en}`, fr: `${name.fr} ${verb.fr}` }),
        describeRole(role, name),
        who,
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
