import type { DraftContext } from "../text/draft-context.ts";
import { hasRange } from "../text/ranges.ts";
import type { TextRange } from "../text/text-range.ts";
import type { DetectedEvent } from "./detected-event.ts";
import type { EventType } from "./event-types.ts";

/** Types to which the same noun can refer: “la réunion” after a consultation. */
const typeFamilies: readonly (readonly EventType[])[] = [
  ["visit", "official-visit", "courtesy-call"],
  ["meeting", "talks", "consultation", "conference", "planning-conference"],
];

const isSameFamily = (a: EventType, b: EventType): boolean =>
  a === b || typeFamilies.some((family) => family.includes(a) && family.includes(b));

const definiteDeterminers = [
  "la ",
  "le ",
  "les ",
  "l'",
  "du ",
  "des ",
  "au ",
  "aux ",
  "cette ",
  "ce ",
  "cet ",
  "ces ",
  "son ",
  "sa ",
  "leur ",
];
const definiteDeterminer = new RegExp(`(?:^|[^\\p{L}])(?:${definiteDeterminers.join("|")})$`, "u");

/** Words after a noun that say which event it is. */
const identifyingWords = [
  "d'",
  "de ",
  "du ",
  "des ",
  "sur ",
  "entre ",
  "avec ",
  "pour ",
  "au niveau ",
  "elargie?",
  "bilaterale?",
  "annuel",
  "regional",
  "international",
  "conjoint",
  "final",
  "\\d",
];
const identifyingWord = new RegExp(`^ (?:${identifyingWords.join("|")})`, "u");

/** Whether a noun has a definite article and nothing that says which event it is: then it refers to an earlier event. */
const isAnaphoric = ({ low }: DraftContext, noun: TextRange): boolean =>
  definiteDeterminer.test(low.slice(Math.max(0, noun.start - 8), noun.start)) &&
  !/^(?:\d|version)/.test(low.slice(noun.start, noun.end)) &&
  !identifyingWord.test(low.slice(noun.end, noun.end + 16));

const getOrdinal = ({ low }: DraftContext, { start }: TextRange): string | undefined =>
  /^\d+e /.exec(low.slice(start, start + 5))?.[0];

/** Whether an event was detected already: with the same words or number, or with a noun that refers to it. */
export const isKnownEvent = (
  context: DraftContext,
  events: readonly DetectedEvent[],
  event: DetectedEvent,
  noun: TextRange | undefined,
): boolean => {
  const ordinal = noun ? getOrdinal(context, noun) : undefined;
  const isAnaphor = noun !== undefined && !event.isNext && isAnaphoric(context, noun);
  return events.some((other) => {
    if (other.type === event.type && (hasRange(event.name, other.name) || hasRange(other.name, event.name)))
      return true;
    if (isAnaphor && isSameFamily(other.type, event.type)) return true;
    if (other.type !== event.type || noun === undefined) return false;
    if (ordinal !== undefined && getOrdinal(context, other.name) === ordinal) return true;
    return event.date !== undefined && event.date.edtf === other.date?.edtf && event.status === other.status;
  });
};
