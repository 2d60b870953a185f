import { weekdayPattern } from "../french/calendar.ts";
import { joinAlternatives } from "../french/patterns.ts";
import {
  buildDonePattern,
  buildPassiveDonePattern,
  buildPassivePlannedPattern,
  buildReflexiveDonePattern,
} from "../french/tense-patterns.ts";
import { joinInfinitives } from "../french/verbs.ts";
import type { EventPatternRow } from "./event-pattern.ts";
import { treatyNouns, visitorNouns } from "./object-nouns.ts";
import { receivingVerbs } from "./verbs.ts";

const signingVerbs = joinInfinitives(["signer"]);
const dockingVerbs = joinInfinitives(["accoster", "mouiller", "jeter l'ancre"]);

/** “… à Hanoï”, “… au port de Da Nang”. */
const destination = "(?= (?:[^.;:,\\n]{0,30} )?(?:a|au|aux|en|dans|sur) )";
const visitor = `${joinAlternatives(visitorNouns)}[^.;:\\n]{0,80}?`;
const treaty = `(?<!\\p{L})(?<!d')${joinAlternatives(treatyNouns)}`;

/** A treaty and the words up to its verb, without another treaty among them. */
const buildTreatySubject = (maxLength: number, stops: string): string =>
  `${treaty}s?(?:(?!${treaty})[^${stops}]){0,${maxLength}}?`;

/** Verbs with “se” or “être”, and passives with “par”. Their tenses are spelled out, because few of them report an event. */
export const reflexivePatterns: readonly EventPatternRow[] = [
  {
    rule: "to be received by",
    status: "planned",
    type: "meeting",
    pattern: `(?<state>${buildPassivePlannedPattern(receivingVerbs)})(?= par )`,
  },
  {
    rule: "was received by",
    status: "held",
    type: "meeting",
    pattern: `(?<state>${buildPassiveDonePattern(receivingVerbs)})(?= par )`,
  },
  {
    rule: "received them",
    status: "held",
    type: "meeting",
    pattern: `(?<=(?:^|[^\\p{L}])(?:l'|les ))(?<state>${buildDonePattern(receivingVerbs)})`,
  },
  {
    rule: "talked",
    status: "held",
    type: "talks",
    pattern: `(?<state>${buildReflexiveDonePattern("entretenue?s?")})`,
  },
  {
    rule: "will talk",
    status: "planned",
    type: "talks",
    pattern: "(?<state>s'entretiendr(?:a|ont)|(?:doit|doivent|va|vont) s'entretenir)",
  },
  {
    rule: "gathered",
    status: "held",
    type: "meeting",
    pattern: `(?<state>${buildReflexiveDonePattern("reunie?s?")})`,
  },
  {
    rule: "went",
    status: "held",
    type: "visit",
    pattern: `(?<state>${buildReflexiveDonePattern("rendue?s?")})${destination}`,
  },
  {
    rule: "invited to go",
    status: "proposed",
    type: "visit",
    pattern: `(?<state>(?:invite|invitee?s?|invitation|souhaite|propose)(?!\\p{L})[^.;:\\n]{0,80}? (?:a |de )se rendre)${destination}`,
  },
  {
    rule: "will go",
    status: "planned",
    type: "visit",
    pattern: `(?<state>se rendr(?:a|ont|ait|aient)|(?:doit|doivent|va|vont|devrait|compte) se rendre)${destination}`,
  },
  {
    rule: "had arrived",
    status: "held",
    type: "visit",
    pattern: `(?<state>${visitor} (?:etait|etaient) arrivee?s?)(?!\\p{L})`,
    isBeginning: true,
    isArrival: true,
  },
  {
    rule: "arrived",
    status: "ongoing",
    type: "visit",
    pattern: `(?<state>${visitor} (?:est|sont) arrivee?s?)(?= (?:[^.;:,\\n]{0,40} )?(?:a|au|en|aux|dans|sur) )`,
    isBeginning: true,
    isArrival: true,
  },
  {
    rule: "arrived, participle",
    status: "ongoing",
    type: "visit",
    pattern: "(?<=(?:^|, ))(?<state>arrivee?s?)(?= (?:[^.;:,\\n]{0,30} )?(?:a|au|en|aux) )",
    isBeginning: true,
    isArrival: true,
  },
  {
    rule: "docked",
    status: "ongoing",
    type: "visit",
    pattern: `(?<state>${buildDonePattern(dockingVerbs)})`,
    isBeginning: true,
    isArrival: true,
  },
  {
    rule: "called on",
    status: "held",
    type: "courtesy-call",
    pattern: "(?<state>(?:est|sont) allee?s? saluer)",
  },
  {
    rule: "to be signed",
    status: "planned",
    type: "signing",
    pattern: `(?<state>${buildPassivePlannedPattern(signingVerbs)})`,
  },
  {
    rule: "was signed",
    status: "held",
    type: "signing",
    pattern: `(?<state>${buildTreatySubject(80, ".;:\\n")} ${buildPassiveDonePattern(signingVerbs)})`,
  },
  {
    rule: "signed, participle",
    status: "held",
    type: "signing",
    pattern: `(?<state>${buildTreatySubject(120, ".;\\n")} (?:signee?s?|conclue?s?|paraphee?s?))(?= (?:par|en|le|entre|lors|a |l'an|(?:${weekdayPattern})))`,
  },
];
