import type { Stretch } from "./draft-types.ts";
import type { EventFound } from "./event-found.ts";
import type { Reading } from "./reading.ts";
import { within } from "./event-setting.ts";

/** Types that one noun can point back to: “la réunion” after a consultation. */
const families: readonly (readonly string[])[] = [
  ["visit", "official-visit", "courtesy-call"],
  ["meeting", "talks", "consultation", "conference", "planning-conference"],
];

const areAlike = (a: string, b: string): boolean =>
  a === b || families.some((family) => family.includes(a) && family.includes(b));

const definite = /(?:^|[^\p{L}])(?:la |le |les |l'|du |des |au |aux |cette |ce |cet |ces |son |sa |leur )$/u;
/** What behind a noun tells which of its kind is meant. */
const complement =
  /^ (?:d'|de |du |des |sur |entre |avec |pour |au niveau |elargie?|bilaterale?|annuel|regional|international|conjoint|final|\d)/u;

/** Whether a noun stands with nothing that tells which one is meant: then it is the one told before. */
const pointsBack = ({ low }: Reading, noun: Stretch): boolean =>
  definite.test(low.slice(Math.max(0, noun.start - 8), noun.start)) &&
  !/^(?:\d|version)/.test(low.slice(noun.start, noun.end)) &&
  !complement.test(low.slice(noun.end, noun.end + 16));

const ordinalOf = ({ low }: Reading, { start }: Stretch): string | undefined =>
  /^\d+e /.exec(low.slice(start, start + 5))?.[0];

/** Whether the text has told of an event already: the same words, the same number, or a noun that points back to it. */
export const isToldAlready = (
  reading: Reading,
  told: readonly EventFound[],
  found: EventFound,
  noun: Stretch | undefined,
): boolean => {
  const number = noun ? ordinalOf(reading, noun) : undefined;
  const back = noun !== undefined && found.rule !== "events: the next" && pointsBack(reading, noun);
  return told.some((other) => {
    if (other.type === found.type && (within(found.name, other.name) || within(other.name, found.name))) return true;
    if (back && areAlike(other.type, found.type)) return true;
    if (other.type !== found.type || noun === undefined) return false;
    if (number !== undefined && ordinalOf(reading, other.name) === number) return true;
    return found.date !== undefined && found.date.edtf === other.date?.edtf && found.status === other.status;
  });
};
