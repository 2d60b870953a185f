import type { DateFound } from "./date-types.ts";
import type { Stretch } from "./draft-types.ts";
import type { EventFound } from "./event-found.ts";
import { eventsInList } from "./event-lists.ts";
import { deedSigns } from "./event-deeds.ts";
import { occasionSigns } from "./event-occasions.ts";
import { nounSigns } from "./event-signs.ts";
import { eventNoun, typeOfNoun } from "./event-types.ts";
import type { Mention } from "./mention.ts";
import type { Reading } from "./reading.ts";
import type { Sentence } from "./sentences.ts";

import { isToldAlready } from "./event-anaphora.ts";
import { dateOf, nearestEnd, phraseFrom, placeOf, withoutNumber } from "./event-setting.ts";

/** Whether a day lies after the month of the header: then what is named as an occasion is still to come. */
const isToCome = (date: DateFound | undefined, published: string | undefined): boolean =>
  published !== undefined && (/\d{4}-\d{2}/.exec(date?.edtf ?? "")?.[0] ?? "") > published;

/** “Centre de formation”, “mécanismes de dialogue”: the noun of an event inside the name of something else. */
const insideName =
  /(?:centres?|ecoles?|instituts?|bureaux?|departements?|divisions?|directions?|plans?|terrains?|manuels?|capacites?|besoins?|domaines?|mecanismes?|groupes?|salles?|equipements?|instructions?)(?: \p{L}+){0,3} (?:de |d'|des )(?:la |l'|les )?$/u;

const isInsideName = ({ low }: Reading, start: number): boolean =>
  insideName.test(low.slice(Math.max(0, start - 60), start));

const anyNoun = new RegExp(`(?<!\\p{L})${eventNoun}`, "u");
const eventSigns = [...nounSigns, ...deedSigns, ...occasionSigns];
/** What names an event needs a noun for it: all of these are not looked for where there is none. */
const nouns = new Set([...nounSigns, ...occasionSigns]);

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
    const hasNoun = anyNoun.test(words);
    for (const sign of eventSigns) {
      const { rule, pattern, type, status, doubt, needs } = sign;
      if ((nouns.has(sign) && !hasNoun) || needs?.test(words) === false) continue;
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
        if (noun !== undefined && isInsideName(reading, nounStart)) continue;
        taken.push({ start: nounStart, end: nounEnd }, at);
        const isNext = rule === "events: the next";
        const told = dateOf(reading, dates, sentence, status === "proposed" ? name : at, status);
        // “La prochaine visite, le 3 mai, …”: the day of the sentence is that of what was told before it, if it stands before.
        const date = isNext && (told?.start ?? 0) < name.end ? undefined : told;
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
          ...(isNext && !date ? { undated: name } : {}),
          ...(place ? { place } : {}),
        };
        // An occasion is told as an event of its own where it has a number, or its day stands right behind it.
        const isLoose =
          rule === "events: on its occasion" &&
          !/^\d+e /.test(noun ?? "") &&
          !(date && date.start >= name.start && date.start - name.end <= 60 && !/year/.test(date.rule));
        const nounAt = noun === undefined ? undefined : { start: nounStart, end: nounEnd };
        // What has gone on since a day is how things stand, and no event.
        // A ship that has arrived has begun the visit that its sentence names.
        const isBegun =
          /: (?:arrived|docked)$/.test(rule) &&
          events.some((other) => other.sentence === sentence && /visit|courtesy/.test(other.type));
        const isState = type === "activity" && date?.edtf?.endsWith("/..") === true;
        if (isLoose || isState || isBegun || isToldAlready(reading, events, found, nounAt)) continue;
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
  }
  return events;
};
