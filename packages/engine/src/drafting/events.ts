import type { DateFound } from "./date-types.ts";
import type { Stretch } from "./draft-types.ts";
import { eventsInList } from "./event-lists.ts";
import { eventSigns } from "./event-signs.ts";
import { typeOfNoun } from "./event-types.ts";
import type { Mention } from "./mention.ts";
import type { Reading } from "./reading.ts";
import type { Sentence } from "./sentences.ts";

import { dateOf, nearestEnd, phraseFrom, placeOf, within, withoutNumber } from "./event-setting.ts";

/** An event that the text seems to tell of. */
export interface EventFound {
  readonly rule: string;
  readonly type: string;
  readonly status: string;
  /** The words that name it. */
  readonly name: Stretch;
  readonly state: Stretch;
  readonly date?: DateFound;
  /** “La prochaine visite”: the day was looked for in these words, and they are silent. */
  readonly undated?: Stretch;
  readonly place?: Mention;
  readonly sentence: Sentence;
}

/** Whether a day lies after the month of the header: then what is named as an occasion is still to come. */
const isToCome = (date: DateFound | undefined, published: string | undefined): boolean =>
  published !== undefined && (/\d{4}-\d{2}/.exec(date?.edtf ?? "")?.[0] ?? "") > published;

const sameEvent = (a: EventFound, b: EventFound): boolean =>
  a.type === b.type &&
  (within(a.name, b.name) ||
    within(b.name, a.name) ||
    (a.date !== undefined && a.date.edtf === b.date?.edtf && a.status === b.status));

/** Finds the events that the text tells of, each once. */
export const eventsOf = (
  reading: Reading,
  sentences: readonly Sentence[],
  dates: readonly DateFound[],
  mentions: readonly Mention[],
  published: string | undefined,
): EventFound[] => {
  const events: EventFound[] = [];
  for (const sentence of sentences) {
    const words = reading.low.slice(sentence.start, sentence.end);
    const taken: Stretch[] = [];
    for (const { rule, pattern, type, status, doubt } of eventSigns)
      for (const match of words.matchAll(pattern)) {
        const noun = match.groups?.["noun"];
        const state = match.groups?.["state"] ?? "";
        const stateStart = sentence.start + match.index + match[0].indexOf(state);
        const at = { start: stateStart, end: stateStart + state.length };
        const nounStart =
          noun === undefined
            ? at.start
            : sentence.start + match.index + (match[0].startsWith(noun) ? 0 : match[0].lastIndexOf(noun));
        const nounEnd = noun === undefined ? at.end : nounStart + noun.length;
        if (taken.some((other) => other.start < nounEnd && nounStart < other.end)) continue;
        const name =
          noun === undefined
            ? { start: at.start, end: nearestEnd(reading, at, sentence) }
            : phraseFrom(reading, nounStart, nounEnd, sentence);
        taken.push({ start: nounStart, end: nounEnd }, at);
        const isNext = rule === "events: the next";
        const date = isNext ? undefined : dateOf(reading, dates, sentence, status === "proposed" ? name : at, status);
        const place = placeOf(reading, mentions, sentence, {
          start: Math.min(name.start, at.start),
          end: Math.max(name.end, at.end),
        });
        const found: EventFound = {
          rule,
          type: type ?? typeOfNoun(withoutNumber(noun ?? "")),
          status: status === "held" && isToCome(date, published) ? "planned" : status,
          name,
          state: at,
          sentence,
          ...(date ? { date } : {}),
          ...(isNext ? { undated: name } : {}),
          ...(place ? { place } : {}),
        };
        // An occasion is told as an event of its own where it has a number, or its day stands right behind it.
        const isLoose =
          rule === "events: on its occasion" &&
          !/^\d+e /.test(noun ?? "") &&
          !(date && date.start >= name.start && date.start - name.end <= 60 && !/year/.test(date.rule));
        if (isLoose || events.some((other) => sameEvent(other, found))) continue;
        events.push(found);
        reading.saw(
          rule,
          { start: Math.min(name.start, at.start), end: Math.max(name.end, at.end) },
          `${found.type}, ${found.status}`,
        );
        if (doubt !== undefined) reading.doubt(rule, doubt, name);
        if (rule === "events: will hold it")
          for (const one of eventsInList(reading, { start: name.end, end: sentence.end })) {
            const member: EventFound = {
              ...found,
              rule: "events: in a list",
              type: typeOfNoun(withoutNumber(reading.low.slice(one.start, one.end))),
              name: phraseFrom(reading, one.start, one.end, sentence),
            };
            taken.push(one);
            events.push(member);
            reading.saw(member.rule, member.name, `${member.type}, ${member.status}`);
          }
      }
  }
  return events;
};
