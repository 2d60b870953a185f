import { weekdayPattern } from "../french/calendar.ts";
import { joinNumberWords, ordinalPattern } from "../french/numbers.ts";
import { buildGap } from "../french/patterns.ts";
import { buildDonePattern, buildPlannedPattern, buildWishPattern } from "../french/tense-patterns.ts";
import { compileEventPattern, type EventPattern, type EventPatternRow } from "./event-pattern.ts";
import { eventNounPattern } from "./event-types.ts";
import { buildStatusPattern } from "./status-phrases.ts";
import { attendingVerbs, holdingVerbs } from "./verbs.ts";

/** What precedes a noun that is an event: an article, a number or the like. */
const determiners = [
  "les?",
  "la",
  "une?",
  "des",
  "du",
  joinNumberWords(2, 6),
  "plusieurs",
  "quelques",
  "aux?",
  "ses?",
  "sa",
  "son",
  "leurs?",
  "ce",
  "cet",
  "cette",
  "ces",
  "\\d+",
];
const determinerPattern = `(?:\\p{L}*(?<!\\p{L})(?:${determiners.join("|")}) |(?<!\\p{L})[ld]')`;

/** Up to the verb of which the noun is the subject, and not past another event noun with its own article. */
const buildSubjectGap = (maxLength: number): string =>
  `(?:(?!(?<=(?:^|[^\\p{L}])(?:a |et |en |avec |pour )(?:la |le |les |l'|une? |des )|(?:^|[^\\p{L}])au )${eventNounPattern})(?!, qui )[^.;:\\n]){0,${maxLength}}?`;

/** Up to a participle or “qui”, which belong to the nearest event noun. */
const buildNearGap = (maxLength: number): string =>
  `(?:(?!(?<![\\p{L}])${eventNounPattern})[^.;:\\n]){0,${maxLength}}?`;

const noun = `(?<noun>(?:${ordinalPattern} )?(?:edition d(?:u |e la |e l'|es ))?${eventNounPattern})`;
/** A noun with its determiner, and perhaps a word or two between them. */
const determinedNoun = `${determinerPattern}(?:(?!${eventNounPattern})[\\p{L}-]+ ){0,2}?${noun}`;
const followingDate = `(?=pour |en |le |du |au |a |ce |cette |fin |debut |mi-|dans |d'ici |${weekdayPattern}|l'an|\\d)`;

/** The order counts: certain patterns precede those that infer more, and a noun that one has matched is not matched again. */
const nounPatternRows: readonly EventPatternRow[] = [
  {
    rule: "cancelled",
    status: "cancelled",
    pattern: `${noun}${buildSubjectGap(120)} (?<state>${buildStatusPattern("cancelled")})(?!\\p{L})`,
  },
  { rule: "next, before the noun", status: "planned", pattern: `(?<state>prochaine?s?) ${noun}`, isNext: true },
  {
    rule: "next, after the noun",
    status: "planned",
    pattern: `${noun} (?<state>prochaine?)(?!\\p{L})`,
    isNext: true,
  },
  {
    rule: "planned for a date",
    status: "planned",
    pattern: `${noun}${buildNearGap(90)} (?<state>prevue?s? )${followingDate}`,
  },
  {
    rule: "wish to hold or attend",
    status: "proposed",
    pattern: `(?<state>${buildWishPattern(holdingVerbs)}|${buildWishPattern(attendingVerbs)}) ?${buildGap(40)}${noun}`,
  },
  {
    rule: "wish for an event",
    status: "proposed",
    pattern: `(?<state>(?:propose|proposee?s?|suggere|souhaite|prone|preconise|envisage|appele a|plaide pour|prete?s? a soutenir|disposee?s? a soutenir|idee|demande (?:[\\p{L}]+ )?|projet|possibilite|tenue eventuelle)(?:${buildGap(40)}(?:l'organisation|la tenue|la mise en place|la creation))?) (?:d'une? |d'un |une? |la tenue d'une? )(?:[\\p{L}-]+ ){0,2}?${noun}`,
  },
  {
    rule: "is wished for",
    status: "proposed",
    pattern: `(?<=(?:^|[^\\p{L}])une? (?:[\\p{L}-]+ )?)${noun}${buildNearGap(120)} (?<state>(?:est|sont|a ete|ont ete|serait) (?:envisage|propose|souhaite|a l'etude))e?s?(?!\\p{L})`,
  },
  {
    rule: "which will be held",
    status: "planned",
    pattern: `${noun}${buildNearGap(120)} (?<state>(?:qui|que [^.;,:\\n]{3,40}) ${buildStatusPattern("planned")})(?!\\p{L})`,
  },
  {
    rule: "which was held",
    status: "held",
    pattern: `${noun}${buildNearGap(120)} (?<state>qui ${buildStatusPattern("held")})(?!\\p{L})`,
  },
  {
    rule: "opened",
    status: "ongoing",
    pattern: `${noun}${buildSubjectGap(200)} (?<state>${buildStatusPattern("opened")})(?!\\p{L})`,
    isBeginning: true,
  },
  {
    rule: "will be held",
    status: "planned",
    pattern: `${noun}${buildSubjectGap(140)} (?<state>${buildStatusPattern("planned")})(?!\\p{L})`,
  },
  {
    rule: "was held",
    status: "held",
    pattern: `${noun}${buildSubjectGap(160)} (?<state>${buildStatusPattern("held")})(?!\\p{L})`,
  },
  {
    rule: "organiser held it",
    status: "held",
    pattern: `(?<state>${buildDonePattern(holdingVerbs)})${buildGap(60)}${determinedNoun}`,
  },
  {
    rule: "participant attended it",
    status: "held",
    pattern: `(?<state>${buildDonePattern(attendingVerbs)}) (?:la |le |les |l'|une? |des |sa |leur )?(?:[\\p{L}-]+ ){0,2}?${noun}`,
  },
  {
    rule: "organisers worked to hold it",
    status: "held",
    pattern: `(?<state>(?:collabore|coordonne|soutenu|travaille)${buildGap(60)} pour organiser) ${buildGap(20)}${noun}`,
  },
  {
    rule: "organiser or participant will hold or attend it",
    status: "planned",
    pattern: `(?<state>${buildPlannedPattern(holdingVerbs)}|${buildPlannedPattern(attendingVerbs)}|continuera d'inviter)${buildGap(70)}${noun}`,
    mayList: true,
  },
  {
    rule: "organiser holds it",
    status: "ongoing",
    pattern: `(?<state>effectue(?:nt)?|tient|tiennent|organise(?:nt)?|co-?preside(?:nt)?|mene(?:nt)?|accueille(?:nt)?|participe(?:nt)? a|prend part a|prennent part a)(?= (?:depuis |actuellement |du |au |aux |une? |la |le |l'|des |les |leur |ce |${weekdayPattern}))${buildGap(50)}${noun}`,
    doubt: "The verb is in the present tense: is the event ongoing, planned or past?",
  },
  {
    rule: "visitor began it",
    status: "ongoing",
    pattern: `(?<state>entamant|entame) (?:une?|sa|leur) ${noun}`,
  },
  {
    rule: "was held, verb first",
    status: "held",
    pattern: `(?<state>(?:s'est tenue?|a eu lieu|s'est deroulee?)) ${buildGap(50)}(?<=(?:le|la|l'|un|une) ?)${noun}`,
  },
  {
    rule: "opened, verb first",
    status: "ongoing",
    pattern: `(?<state>s'est ouverte?) ${buildGap(50)}(?<=(?:le|la|l'|un|une) ?)${noun}`,
    isBeginning: true,
  },
  {
    rule: "is going on",
    status: "ongoing",
    pattern: `(?<=(?:^|[^\\p{L}])(?:le |la |les |l'|une? |cette |ce |cet ))${noun}${buildSubjectGap(120)} (?<state>${buildStatusPattern("ongoing")})(?!\\p{L})`,
  },
  {
    rule: "on a visit",
    status: "ongoing",
    pattern: "(?<state>en) (?<noun>visites?(?: officielle| de travail| d'amitie)*)(?= (?:au|a|en|aux|dans) )",
  },
  {
    rule: "sending or preparing for it",
    status: "planned",
    pattern: `(?<state>(?:envoyer|depecher|enverra|enverront|prepare(?:nt)?|preparer|preparant|preparation d[eu]|preparatifs d[eu]|en vue d[eu]))(?!\\p{L})${buildGap(50)}(?:(?:a |de |d|en vue de )?(?:l'|la |le |les |une? )|au |aux |du )${noun}`,
  },
];

/** The patterns of nouns with a verb or participle that shows the status. */
export const nounPatterns: readonly EventPattern[] = nounPatternRows.map((row) => compileEventPattern(row));
