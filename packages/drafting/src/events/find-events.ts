import type { DatePrecision, DetectedDate } from "../dates/detected-date.ts";
import type { DraftContext } from "../text/draft-context.ts";
import type { Mention } from "../text/mention.ts";
import { createTakenRanges } from "../text/ranges.ts";
import type { Sentence } from "../text/sentences.ts";
import type { TextRange } from "../text/text-range.ts";
import { createKnownEvents, type KnownEvents } from "./anaphora.ts";
import type { DetectedEvent } from "./detected-event.ts";
import type { EventPattern } from "./event-pattern.ts";
import { eventNounPattern, getEventType, type EventType } from "./event-types.ts";
import { findListedEvents } from "./lists.ts";
import { nounPatterns } from "./noun-patterns.ts";
import { occasionPatterns } from "./occasion-patterns.ts";
import { findEventDate, findEventPlace, findPhrase, removeOrdinal } from "./setting.ts";
import { verbPatterns } from "./verb-patterns.ts";

const anyEventNoun = new RegExp(`(?<!\\p{L})${eventNounPattern}`, "u");

/** The order counts: what one pattern has matched, the next ones do not match again. */
const eventPatterns: readonly { readonly pattern: EventPattern; readonly needsNoun: boolean }[] = [
  ...nounPatterns.map((pattern) => ({ pattern, needsNoun: true })),
  ...verbPatterns.map((pattern) => ({ pattern, needsNoun: false })),
  ...occasionPatterns.map((pattern) => ({ pattern, needsNoun: true })),
];

/** “Centre de formation”, “mécanismes de dialogue”: here the noun of an event is part of another name. */
const enclosingNouns = [
  "centres?",
  "ecoles?",
  "instituts?",
  "bureaux?",
  "departements?",
  "divisions?",
  "directions?",
  "plans?",
  "terrains?",
  "manuels?",
  "capacites?",
  "besoins?",
  "domaines?",
  "mecanismes?",
  "groupes?",
  "salles?",
  "equipements?",
  "instructions?",
];
const enclosingName = new RegExp(
  `(?:${enclosingNouns.join("|")})(?: \\p{L}+){0,3} (?:de |d'|des )(?:la |l'|les )?$`,
  "u",
);

const isInEnclosingName = ({ low }: DraftContext, start: number): boolean =>
  enclosingName.test(low.slice(Math.max(0, start - 60), start));

/** Whether a date is after the month of publication: an event that the text only mentions is then still planned. */
const isAfterPublication = (date: DetectedDate | undefined, publicationMonth: string | undefined): boolean =>
  publicationMonth !== undefined && (/\d{4}-\d{2}/.exec(date?.edtf ?? "")?.[0] ?? "") > publicationMonth;

const joinRanges = (a: TextRange, b: TextRange): TextRange => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

/** The ranges of the groups of a match: `state` always, `noun` if the pattern has one. */
interface MatchedGroups {
  readonly state: TextRange;
  readonly noun?: TextRange;
}

const locateGroups = (match: RegExpExecArray, sentence: Sentence): MatchedGroups => {
  const at = sentence.start + match.index;
  const { state: stateText = "", noun: nounText } = match.groups ?? {};
  const stateStart = at + match[0].indexOf(stateText);
  const state = { start: stateStart, end: stateStart + stateText.length };
  if (nounText === undefined) return { state };
  const nounStart = at + (match[0].startsWith(nounText) ? 0 : match[0].lastIndexOf(nounText));
  return { state, noun: { start: nounStart, end: nounStart + nounText.length } };
};

/** What was found in the text before its events. */
interface Findings {
  readonly dates: readonly DetectedDate[];
  readonly mentions: readonly Mention[];
  /** The month of publication in EDTF. */
  readonly publicationMonth: string | undefined;
}

const createEvent = (
  context: DraftContext,
  { dates, mentions, publicationMonth }: Findings,
  sentence: Sentence,
  { rule, type, status, isNext, isBeginning }: EventPattern,
  { state, noun }: MatchedGroups,
): DetectedEvent => {
  const named = noun ?? state;
  const name = findPhrase(context, named.start, named.end, sentence);
  const nearDate = findEventDate(context, dates, sentence, status === "proposed" ? name : state, status);
  // “La prochaine visite, le 3 mai, …”: an earlier date in the sentence is the date of something else.
  const date = isNext && (nearDate?.start ?? 0) < name.end ? undefined : nearDate;
  const place = findEventPlace(context, mentions, sentence, joinRanges(name, state));
  return {
    rule,
    type: type ?? getEventType(removeOrdinal(context.low.slice(named.start, named.end))),
    status: status === "held" && isAfterPublication(date, publicationMonth) ? "planned" : status,
    name,
    statusRange: state,
    sentence,
    ...(isNext ? { isNext } : {}),
    ...(isBeginning ? { isBeginning } : {}),
    ...(date ? { date } : {}),
    ...(isNext && !date ? { undatedRange: name } : {}),
    ...(place ? { place } : {}),
  };
};

const vaguePrecisions: ReadonlySet<DatePrecision> = new Set(["year", "relative-year", "month-without-year"]);

/** An occasion is an event only if it has a number, or if its day follows its words. */
const isBareOccasion = (context: DraftContext, { name, date }: DetectedEvent, noun: TextRange | undefined): boolean =>
  !/^\d+e /.test(noun ? context.low.slice(noun.start, noun.end) : "") &&
  !(date && date.start >= name.start && date.start - name.end <= 60 && !vaguePrecisions.has(date.precision));

interface EventsSoFar {
  readonly knownEvents: KnownEvents;
  /** The sentences that name a visit. */
  readonly visits: ReadonlySet<Sentence>;
}

/** Whether the words report an event that is not known yet. */
const isNewEvent = (
  context: DraftContext,
  { knownEvents, visits }: EventsSoFar,
  event: DetectedEvent,
  { type, isOccasion, isArrival }: EventPattern,
  noun: TextRange | undefined,
): boolean => {
  if (isOccasion && isBareOccasion(context, event, noun)) return false;
  // An activity since some day is a situation and no event.
  if (type === "activity" && event.date?.edtf?.endsWith("/..")) return false;
  // An arrival begins the visit that its sentence names.
  if (isArrival && visits.has(event.sentence)) return false;
  return !knownEvents.isKnown(event, noun);
};

const visitTypes: ReadonlySet<EventType> = new Set(["visit", "official-visit", "courtesy-call"]);

/** Finds the events that the text reports, each once. */
export const findEvents = (
  context: DraftContext,
  sentences: readonly Sentence[],
  findings: Findings,
): DetectedEvent[] => {
  const events: DetectedEvent[] = [];
  const knownEvents = createKnownEvents(context);
  const visits = new Set<Sentence>();
  const addEvent = (event: DetectedEvent, range: TextRange): void => {
    events.push(event);
    knownEvents.add(event);
    if (visitTypes.has(event.type)) visits.add(event.sentence);
    context.addTrace(event.rule, range, `${event.type}, ${event.status}`);
  };
  for (const sentence of sentences) {
    const text = context.low.slice(sentence.start, sentence.end);
    const { take, isTaken } = createTakenRanges();
    const hasNoun = anyEventNoun.test(text);
    for (const { pattern: eventPattern, needsNoun } of eventPatterns) {
      const { rule, pattern, doubt, prefilter, mayList } = eventPattern;
      if ((needsNoun && !hasNoun) || prefilter?.test(text) === false) continue;
      for (const match of text.matchAll(pattern)) {
        const groups = locateGroups(match, sentence);
        const { state, noun } = groups;
        const named = noun ?? state;
        if (isTaken(named)) continue;
        if (noun && isInEnclosingName(context, noun.start)) continue;
        take(named);
        take(state);
        const event = createEvent(context, findings, sentence, eventPattern, groups);
        if (!isNewEvent(context, { knownEvents, visits }, event, eventPattern, noun)) continue;
        addEvent(event, joinRanges(event.name, state));
        if (doubt !== undefined) context.addDoubt(rule, doubt, event.name);
        if (!mayList) continue;
        for (const item of findListedEvents(context, { start: event.name.end, end: sentence.end })) {
          take(item);
          const name = findPhrase(context, item.start, item.end, sentence);
          const type = getEventType(removeOrdinal(context.low.slice(item.start, item.end)));
          addEvent({ ...event, rule: "events: list", type, name }, name);
        }
      }
    }
  }
  return events;
};
