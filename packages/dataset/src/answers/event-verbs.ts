import type { Event } from "../index.ts";
import type { Words } from "./claim.ts";
import { getCodeWords } from "./codes.ts";
import { readField } from "./fields.ts";
import { formatPlannedDate, formatWhen } from "./grammar/date-words.ts";
import { findEventNoun } from "./grammar/english-nouns.ts";
import { conjugateParticiple } from "./grammar/french-nouns.ts";
import type { EventName } from "./names.ts";

/** Types of events that are held; others take place. */
const heldTypes = [
  "meeting",
  "dialogue",
  "consultation",
  "conference",
  "planning-conference",
  "course",
  "exercise",
  "exhibition",
  "talks",
];

/** Whatever its type: one does not hold a visit. */
const takingPlace = /^(?:\p{L}+ )?(?:visit|call|stay|signing|raising)\b/iu;

const isHeldType = (event: Event): boolean =>
  findEventNoun(event.label.en) !== undefined &&
  readField<string>(event, "/type", event.type)
    .values.slice(0, 1)
    .some(({ value }) => heldTypes.includes(value)) &&
  !takingPlace.test(event.label.en);

/** The verb of a state: “was held”, “était prévue”. */
export const getEventVerb = (status: string, event: Event, { english, french }: EventName): Words => {
  const was = english.isPlural ? "were" : "was";
  const [hasFr, wasFr, isFr] = french.isPlural ? ["ont", "étaient", "sont"] : ["a", "était", "est"];
  switch (status) {
    case "held":
      return { en: isHeldType(event) ? `${was} held` : "took place", fr: `${hasFr} eu lieu` };
    case "planned":
      return { en: `${was} planned`, fr: `${wasFr} ${conjugateParticiple("prévu", french)}` };
    case "proposed":
      return { en: `${was} proposed`, fr: `${hasFr} été ${conjugateParticiple("proposé", french)}` };
    case "postponed":
      return { en: `${was} put off`, fr: `${hasFr} été ${conjugateParticiple("reporté", french)}` };
    case "cancelled":
      return { en: `${was} cancelled`, fr: `${hasFr} été ${conjugateParticiple("annulé", french)}` };
    case "ongoing":
      return { en: `${was} under way`, fr: `${wasFr} en cours` };
    default: {
      const { en, fr } = getCodeWords(status);
      return {
        en: `${english.isPlural ? "are" : "is"} reported as ${en}`,
        fr: `${isFr} ${conjugateParticiple("rapporté", french)} comme ${fr}`,
      };
    }
  }
};

/** Whether a state is that of something to come: its place and date are those of a plan. */
export const isPlan = (status: string | undefined): boolean => status === "planned" || status === "proposed";

/** What a plan is for, before its place: in Viet Nam is where it is to be held, not where it was proposed. */
export const getPlanVerb = (event: Event): Words =>
  isHeldType(event) ? { en: "to be held", fr: "pour se tenir" } : { en: "to take place", fr: "pour avoir lieu" };

/** Gives the format of the dates of an event in a state: “for 18 May 2022” of a plan, “on 18 May 2022” of others. */
export const createDateFormat =
  (status: string | undefined) =>
  (date: string): Words => {
    const format = isPlan(status) ? formatPlannedDate : formatWhen;
    return { en: format(date, "en"), fr: format(date, "fr") };
  };
