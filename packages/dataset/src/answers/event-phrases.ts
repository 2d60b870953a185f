import { getCodeLabel } from "./display.ts";
import { getStatusHistory, type Event, type StatusEntry } from "../index.ts";
import { addSupports, createPhrase, formatTemplate, joinPhrases, type Phrase } from "./claim.ts";
import { describeDates, readDates } from "./dates.ts";
import { describeValue, readField } from "./fields.ts";
import { groupItems } from "./group-items.ts";
import { describeParticipant, readRoles } from "./involvement.ts";
import { describeReference } from "./parties.ts";

/** A code in words, in both languages. */
export const getCodeWords = (code: string) => ({ en: getCodeLabel(code), fr: getCodeLabel(code, "fr") });

/** Reads the states that are reported of an event, each once, the oldest report first. */
const listStatuses = (event: Event): readonly StatusEntry[] =>
  groupItems(getStatusHistory(event), ({ status }) => status).flatMap(([first]) => first ?? []);

/** Finds the state that the newest report gives an event. */
export const findCurrentStatus = (event: Event): string | undefined => getStatusHistory(event).at(-1)?.status;

/** Describes the states that are reported of an event: “reported as planned, then held (according to VietnamPlus)”. */
export const describeStatus = (event: Event): Phrase => {
  const { values, silences } = readField(event, "/status", event.status);
  const phrases = listStatuses(event).flatMap(({ status, latestDay }, index) => {
    const value = values.find((one) => one.value === status);
    if (!value) return [];
    // Only dated reports are in an order.
    const [en, fr] = index === 0 ? ["", ""] : latestDay === undefined ? ["also ", "aussi "] : ["then ", "puis "];
    return [
      describeValue(value, (code) => {
        const words = getCodeWords(code);
        return { en: en + words.en, fr: fr + words.fr };
      }),
    ];
  });
  return phrases.length > 0
    ? formatTemplate({ en: "reported as {status}", fr: "rapporté comme {status}" }, { status: joinPhrases(phrases) })
    : createPhrase({ en: "whether it was held is not stated", fr: "sa tenue n’est pas énoncée" }, silences);
};

/** Describes when an event takes place; undefined if nobody looked for it. */
export const describeEventDate = (event: Event): Phrase | undefined =>
  describeDates(readDates(event, "/date", event.date));

/** Describes where an event takes place; undefined if nobody looked for it. */
export const describePlace = (event: Event): Phrase | undefined => {
  const { values, silences } = readField(event, "/place", event.place);
  const missing =
    silences.length > 0 ? createPhrase({ en: "place not stated", fr: "lieu non énoncé" }, silences) : undefined;
  return values.length > 0 ? joinPhrases(values.map(describeReference), " / ") : missing;
};

/** Describes the number of an event in its series; undefined if it has none. */
export const describeOrdinal = (event: Event): Phrase | undefined => {
  const { values, silences } = readField(event, "/ordinal", event.ordinal);
  const [ordinal] = values;
  if (ordinal)
    return describeValue(ordinal, (number) => ({
      en: `number ${number} of its series`,
      fr: `numéro ${number} de sa série`,
    }));
  return silences.length > 0
    ? createPhrase({ en: "number in the series not stated", fr: "numéro dans la série non énoncé" }, silences)
    : undefined;
};

/** Roles that say more than that somebody was there, in the order of a sentence. */
const leadingRoles = [
  "chair",
  "co-chair",
  "signatory",
  "host",
  "visitor",
  "organizer",
  "co-organizer",
  "invitee",
  "trainee",
  "participant",
];

/** Who takes part in an event in one role. */
export interface RoleGroup {
  readonly role: string;
  readonly names: Phrase;
}

/** Describes who takes part in an event, by role. Somebody with several roles is under the first of them. */
export const groupParticipants = (event: Event): readonly RoleGroup[] => {
  const participants = Object.entries(event.participants ?? {}).map(([key, participant]) => {
    const roles = readRoles(event, key, participant);
    const first = leadingRoles.find((code) => roles.some(({ value }) => value === code));
    return { key, participant, role: roles.find(({ value }) => value === first) };
  });
  return leadingRoles.flatMap((code) => {
    const people = participants.filter(({ role }) => role?.value === code);
    if (people.length === 0) return [];
    const names = joinPhrases(
      people.map(({ key, participant, role }) => describeParticipant(event, key, participant, role)),
    );
    return [
      {
        role: code,
        names: addSupports(
          names,
          people.flatMap(({ role }) => role?.supports ?? []),
        ),
      },
    ];
  });
};

/** Describes who takes part in an event: “co-chair: A (for Japan, implied), B (for Viet Nam, implied)”. */
export const describeParticipants = (event: Event): readonly Phrase[] =>
  groupParticipants(event).map(({ role, names }) =>
    formatTemplate(
      { en: "{role}: {names}", fr: "{role} : {names}" },
      { role: createPhrase(getCodeWords(role)), names },
    ),
  );

/** Describes what an event is: its label, its state, when and where. */
export const describeEvent = (event: Event): Phrase => {
  const details = joinPhrases([describeStatus(event), describeEventDate(event), describePlace(event)]);
  return formatTemplate(
    { en: "{label}: {details}", fr: "{label} : {details}" },
    { label: createPhrase(event.label), details },
  );
};

/** Describes an event in few words, as part of a sentence on something else: its label, when, and its state. */
export const describeEventBriefly = (event: Event): Phrase => {
  const details = joinPhrases([describeEventDate(event), describeStatus(event)]);
  return formatTemplate(
    { en: "{label} ({details})", fr: "{label} ({details})" },
    { label: createPhrase(event.label), details },
  );
};
