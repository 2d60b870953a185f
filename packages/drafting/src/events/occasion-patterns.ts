import { weekdayPattern } from "../french/calendar.ts";
import { ordinalPattern } from "../french/numbers.ts";
import { joinAlternatives } from "../french/patterns.ts";
import { officePattern, rankPattern } from "../french/titles.ts";
import { compileEventPattern, type EventPattern, type EventPatternRow } from "./event-pattern.ts";
import { eventNounPattern } from "./event-types.ts";

const occasionOpeners = joinAlternatives([
  "lors d",
  "a l'occasion d",
  "en marge d",
  "au cours d",
  "dans le cadre d",
  "apres",
  "depuis",
  "durant",
  "pendant",
  "a l'issue d",
  "au terme d",
]);
const numberedEvent = `(?:\\d+e )(?:edition d(?:u |e la |e l'|es ))?${eventNounPattern}`;
const visitNoun =
  "(?:visites? (?:officielle |d'etat |de travail |d'amitie |de courtoisie )?|deplacement |sejour |tournee |escale )";
const visitor = `(?:de la |de l'|du |des |de |d')(?:${officePattern}|${rankPattern}|delegation|navires?|batiments?|groupe|empereur|chef)`;

/** Events without a verb: the text mentions them as an occasion, by a number, or by what they celebrate. */
const occasionPatternRows: readonly EventPatternRow[] = [
  {
    rule: "anniversary",
    status: "held",
    pattern:
      "(?<state>marquant|marquer|celebrant|celebrer|commemorant|commemorer|a l'occasion|dans le cadre|lors|en l'honneur|pour)(?: de la celebration)? (?:du |de |le |les |des )(?<noun>(?:\\d+e |premier )anniversaire)",
    doubt: "The text mentions an anniversary. Was it celebrated, and when?",
  },
  {
    rule: "signing as an occasion",
    status: "held",
    pattern:
      "(?<state>par|a|assiste a|procede a|temoins? de|lors de|apres|donne lieu a|avec) (?:la )(?<noun>(?:ceremonie de )?signature)(?= (?:d'|du |de |des ))",
  },
  {
    rule: "occasion",
    status: "held",
    pattern: `(?<state>${occasionOpeners})(?:e la |e l'|u |e sa |e son |e leur |e cette |e ce |'une? |es |e | la | le | l'| leur | sa | son )(?<noun>(?:${ordinalPattern} )?${eventNounPattern})(?=(?:[^.;\\n]{0,90}\\d)|(?<=\\d+e \\p{L}+)|[^.;\\n]{0,60}(?:${weekdayPattern}|hier|la veille))`,
    doubt: "The text mentions this as an occasion. Its date or number suggests that it was held.",
    isOccasion: true,
  },
  {
    rule: "visit as an occasion",
    status: "held",
    pattern: `(?<state>${occasionOpeners})(?:e la |e sa |u |e son |e leur | la | sa | son | le | leur )(?<noun>${visitNoun.trimEnd()})(?=${visitor}| ?(?:au|en|aux|a) \\p{L}[^.;,\\n]{0,40} ${visitor})`,
    doubt: "The text mentions this as an occasion. The visitor suggests that it was held.",
  },
  {
    rule: "numbered event",
    status: "held",
    pattern: `(?<state>(?:le|la|du|au|l'|un|une) ?)(?<noun>${numberedEvent})`,
    doubt: "The text mentions this only by its number. Was it held, or is it planned?",
  },
];

export const occasionPatterns: readonly EventPattern[] = occasionPatternRows.map((row) => compileEventPattern(row));
