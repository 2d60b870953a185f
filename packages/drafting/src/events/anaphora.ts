import type { DraftContext } from "../text/draft-context.ts";
import { createTakenRanges, hasRange, type TakenRanges } from "../text/ranges.ts";
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

/** What is known of the events of one type. */
interface KnownType {
  readonly names: DetectedEvent["name"][];
  readonly taken: TakenRanges;
  readonly ordinals: Set<string>;
  /** Each day with its status. */
  readonly days: Set<string>;
}

const formatDay = ({ date, status }: DetectedEvent): string => `${status} ${date?.edtf}`;

/** The events that were detected so far. */
export interface KnownEvents {
  readonly add: (event: DetectedEvent) => void;
  /** Whether an event was detected already: with the same words or number, or with a noun that refers to it. */
  readonly isKnown: (event: DetectedEvent, noun: TextRange | undefined) => boolean;
}

/** Creates a list of known events. It compares an event with those that it may be, and not with all. */
export const createKnownEvents = (context: DraftContext): KnownEvents => {
  const knownTypes = new Map<EventType, KnownType>();
  const getKnownType = (type: EventType): KnownType => {
    const known = knownTypes.get(type) ?? {
      names: [],
      taken: createTakenRanges(),
      ordinals: new Set(),
      days: new Set(),
    };
    knownTypes.set(type, known);
    return known;
  };
  return {
    add: (event) => {
      const { names, taken, ordinals, days } = getKnownType(event.type);
      names.push(event.name);
      taken.take(event.name);
      const ordinal = getOrdinal(context, event.name);
      if (ordinal !== undefined) ordinals.add(ordinal);
      days.add(formatDay(event));
    },
    isKnown: (event, noun) => {
      const isAnaphor = noun !== undefined && !event.isNext && isAnaphoric(context, noun);
      if (isAnaphor && [...knownTypes.keys()].some((type) => isSameFamily(type, event.type))) return true;
      const known = knownTypes.get(event.type);
      if (!known) return false;
      const { names, taken, ordinals, days } = known;
      if (taken.isTaken(event.name) && names.some((name) => hasRange(event.name, name) || hasRange(name, event.name)))
        return true;
      if (noun === undefined) return false;
      const ordinal = getOrdinal(context, noun);
      if (ordinal !== undefined && ordinals.has(ordinal)) return true;
      return event.date !== undefined && days.has(formatDay(event));
    },
  };
};
