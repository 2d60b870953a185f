import { listStatusHistory, type Event } from "../index.ts";
import { addSupports, createPhrase, formatTemplate, joinPhrases, type Phrase } from "./claim.ts";
import { getCodeWords } from "./codes.ts";
import { leadingRoles } from "./event-people.ts";
import { listReportedStatuses } from "./event-statuses.ts";
import { describeValue, describeValues, isExternal, readField, type FieldValue } from "./fields.ts";
import { describeParticipant, readRoles } from "./involvement.ts";
import { isFrenchPlural } from "./names.ts";
import { getLabel } from "./parties.ts";

/** The text of a line is read without its heading too, as in what a search finds. */
const placeNotStated = { en: "place not stated", fr: "lieu non énoncé" };

/** Finds the state that the newest report gives an event. */
export const findCurrentStatus = (event: Event): string | undefined => listStatusHistory(event).at(-1)?.status;

/** Describes the states that are reported of an event, for a line: “reported as planned, then held (according to VietnamPlus)”. */
export const describeStatus = (event: Event): Phrase => {
  const phrases = listReportedStatuses(event).map(({ isDated, ...status }, index) => {
    // Only dated reports are in an order.
    const [en, fr] = index === 0 ? ["", ""] : isDated ? ["then ", "puis "] : ["also ", "aussi "];
    return describeValue(status, (code) => {
      const words = getCodeWords(code);
      return { en: en + words.en, fr: fr + words.fr };
    });
  });
  return phrases.length > 0
    ? formatTemplate({ en: "reported as {status}", fr: "rapporté comme {status}" }, { status: joinPhrases(phrases) })
    : createPhrase(
        { en: "whether it took place is not stated", fr: "il n’est pas dit si l’événement a eu lieu" },
        readField(event, "/status", event.status).silences,
      );
};

/** Describes where an event takes place, for a line; undefined if nobody looked for it. */
export const describePlace = (event: Event): Phrase | undefined => {
  const { values, silences } = readField(event, "/place", event.place);
  const missing = silences.length > 0 ? createPhrase(placeNotStated, silences) : undefined;
  return values.length > 0 ? describeValues(values, getLabel) : missing;
};

/** Who takes part in an event in one role. */
export interface RoleGroup {
  readonly role: string;
  readonly names: Phrase;
  /** Whether they are several: several participants, or one such as “Japanese officers”. */
  readonly isPlural: boolean;
}

const isOfPages = (role: FieldValue<string> | undefined): boolean => role !== undefined && isExternal(role);

/** Describes who takes part in an event, by role, for lines. Somebody with several roles is under the first of them, with the others. */
export const groupParticipants = (event: Event): readonly RoleGroup[] => {
  const participants = Object.entries(event.participants ?? {}).map(([key, participant]) => {
    const roles = readRoles(event, key, participant);
    const first = leadingRoles.find((code) => roles.some(({ value }) => value === code));
    return { key, participant, role: roles.find(({ value }) => value === first) };
  });
  return leadingRoles.flatMap((code) => {
    // Who has the role by a dispatch comes before who has it by a page alone.
    const people = participants
      .filter(({ role }) => role?.value === code)
      .toSorted((a, b) => Number(isOfPages(a.role)) - Number(isOfPages(b.role)));
    if (people.length === 0) return [];
    const names = joinPhrases(
      people.map(({ key, participant, role }) => describeParticipant(event, key, participant, role)),
      "; ",
    );
    return [
      {
        role: code,
        isPlural: people.length > 1 || isFrenchPlural(names.fr),
        names: addSupports(
          names,
          people.flatMap(({ role }) => role?.supports ?? []),
        ),
      },
    ];
  });
};
