import { attending, befalling, holding } from "./event-verbs.ts";
import { eventNoun } from "./event-types.ts";
import { adverbs, done, toCome, toUndergo, undergone, wished } from "./verb-forms.ts";

/** Words that tell of an event: which of them name it, which tell its state. */
export interface EventSign {
  readonly rule: string;
  /** Has a group `noun`, or a type of its own; and a group `state`. */
  readonly pattern: RegExp;
  readonly type?: string;
  readonly status: string;
  /** What the words could mean besides, where they are not plain. */
  readonly doubt?: string;
  /** Words without which the pattern cannot be there: they are looked for first, since most sentences lack them. */
  readonly needs?: RegExp;
}

export const sign = (
  rule: string,
  status: string,
  pattern: string,
  more: Partial<Pick<EventSign, "type" | "doubt" | "needs">> = {},
): EventSign => ({
  rule: `events: ${rule}`,
  status,
  pattern: new RegExp(`(?<![\\p{L}-])${pattern}`, "gu"),
  ...more,
});

const gap = (most: number) => `[^.;:\\n]{0,${most}}?`;
const article = `(?:\\p{L}*(?<!\\p{L})(?:les?|la|une?|des|du|deux|trois|quatre|cinq|six|plusieurs|quelques|aux?|ses?|sa|son|leurs?|ce|cet|cette|ces|\\d+) |(?<!\\p{L})[ld]')`;
/** Up to the verb, and not over another noun of an event that has an article of its own: that one is the subject. */
const upTo = (most: number) =>
  `(?:(?!(?<=(?:^|[^\\p{L}])(?:a |et |en |avec |pour )(?:la |le |les |l'|une? |des )|(?:^|[^\\p{L}])au )${eventNoun})(?!, qui )[^.;:\\n]){0,${most}}?`;
/** Right up to a participle or “qui”, which hang on the nearest noun. */
const near = (most: number, stops = "") => `(?:(?!(?<![\\p{L}])${eventNoun})[^.;:\\n${stops}]){0,${most}}?`;
const ordinal = "(?:\\d+e |premiere? |deuxieme |troisieme |quatrieme |cinquieme )";
const noun = `(?<noun>${ordinal}?(?:edition d(?:u |e la |e l'|es ))?${eventNoun})`;
/** A noun that is meant as a thing that happens: with an article, and perhaps a word or two between. */
const anEvent = `${article}(?:(?!${eventNoun})[\\p{L}-]+ ){0,2}?${noun}`;

const reflexive =
  "(?:tenue?s?|deroulee?s?|deroules|achevee?s?|acheves|terminee?s?|conclue?s?|close|clos|poursuivie?s?)";
const happened = `(?:a|ont|avait|avaient)${adverbs} (?:eu lieu|pris fin|reuni|rassemble|vu la participation|dure|porte sur|permis|ete (?:l'occasion|une occasion))|(?:s'est|se sont|s'etait|s'etaient)${adverbs} ${reflexive}|${undergone(befalling)}|(?:est|sont|etait|etaient) (?:co-?preside|organise|preside|conduite?|dirige)e?s?`;
const toHappen =
  "(?:avoir lieu|se tenir|se derouler|etre (?:organise|tenu|preside|signe|inaugure|mene|effectue|lance)e?s?|s'ouvrir|debuter)";
const willHappen = `se (?:tiendra|tiendront|deroulera|derouleront|poursuivra|poursuivront|terminera)|se (?:tiendrait|deroulerait)|s'(?:ouvrira|achevera)|(?:aura|auront|aurait|auraient) lieu|(?:durera|reunira|rassemblera|debutera|commencera|portera sur|prendra fin)|${toUndergo(befalling)}|(?:doit|doivent|devra|devrait|devrait|devait|devaient|va|vont) ${toHappen}|(?:est|sont|etait|etaient) (?:prevue?s?|programmee?s?|attendue?s?|fixee?s?|inscrite?s?)`;
const isGoingOn =
  "se (?:tient|tiennent|deroule|deroulent|poursuit|poursuivent)|a lieu|ont lieu|reunit|reunissent|rassemble|est en cours|sont en cours";
const called =
  "(?:a|ont|avait|avaient|est|sont) (?:ete )?(?:annule|suspendu|abandonne|ajourne|supprime|interrompu)e?s?";
const later =
  "(?=pour |en |le |du |au |a |ce |cette |fin |debut |mi-|dans |d'ici |lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|l'an|\\d)";

/** From what is told most plainly to what has to be inferred; a noun that one has taken, the next does not see. */
export const nounSigns: readonly EventSign[] = [
  sign("called off", "cancelled", `${noun}${upTo(120)} (?<state>${called})(?!\\p{L})`),
  sign("the next", "planned", `(?<state>prochaine?s?) ${noun}`),
  sign("the next", "planned", `${noun} (?<state>prochaine?)(?!\\p{L})`),
  sign("is planned", "planned", `${noun}${near(90)} (?<state>prevue?s? )${later}`),
  sign("invitation", "proposed", `(?<state>${wished(holding)}|${wished(attending)}) ?${gap(40)}${noun}`),
  sign(
    "its holding is wished",
    "proposed",
    `(?<state>(?:propose|proposee?s?|suggere|souhaite|prone|preconise|envisage|appele a|plaide pour|prete?s? a soutenir|disposee?s? a soutenir|idee|demande (?:[\\p{L}]+ )?|projet|possibilite|tenue eventuelle)(?:${gap(40)}(?:l'organisation|la tenue|la mise en place|la creation))?) (?:d'une? |d'un |une? |la tenue d'une? )(?:[\\p{L}-]+ ){0,2}?${noun}`,
  ),
  sign(
    "is wished",
    "proposed",
    `(?<=(?:^|[^\\p{L}])une? (?:[\\p{L}-]+ )?)${noun}${near(120)} (?<state>(?:est|sont|a ete|ont ete|serait) (?:envisage|propose|souhaite|a l'etude))e?s?(?!\\p{L})`,
  ),
  sign(
    "which will be held",
    "planned",
    `${noun}${near(120)} (?<state>(?:qui|que [^.;,:\\n]{3,40}) (?:${willHappen}))(?!\\p{L})`,
  ),
  sign("which was held", "held", `${noun}${near(120)} (?<state>qui (?:${happened}))(?!\\p{L})`),
  sign(
    "opened",
    "ongoing",
    `${noun}${upTo(200)} (?<state>s'est ouverte?|se sont ouverte?s|se poursuit|a debute|a commence)(?!\\p{L})`,
  ),
  sign("will be held", "planned", `${noun}${upTo(140)} (?<state>${willHappen})(?!\\p{L})`),
  sign("was held", "held", `${noun}${upTo(160)} (?<state>${happened})(?!\\p{L})`),
  sign("held it", "held", `(?<state>${done(holding)})${gap(60)}${anEvent}`),
  sign(
    "attended it",
    "held",
    `(?<state>${done(attending)}) (?:la |le |les |l'|une? |des |sa |leur )?(?:[\\p{L}-]+ ){0,2}?${noun}`,
  ),
  sign(
    "worked to hold it",
    "held",
    `(?<state>(?:collabore|coordonne|soutenu|travaille)${gap(60)} pour organiser) ${gap(20)}${noun}`,
  ),
  sign(
    "will hold it",
    "planned",
    `(?<state>${toCome(holding)}|${toCome(attending)}|continuera d'inviter)${gap(70)}${noun}`,
  ),
  sign(
    "holds it",
    "ongoing",
    `(?<state>effectue(?:nt)?|tient|tiennent|organise(?:nt)?|co-?preside(?:nt)?|mene(?:nt)?|accueille(?:nt)?|participe(?:nt)? a|prend part a|prennent part a)(?= (?:depuis |actuellement |du |au |aux |une? |la |le |l'|des |les |leur |ce |mercredi|lundi|mardi|jeudi|vendredi|samedi|dimanche))${gap(50)}${noun}`,
    { doubt: "a present tense: it may be going on, planned, or told lively as past" },
  ),
  sign("began it", "ongoing", `(?<state>entamant|entame) (?:une?|sa|leur) ${noun}`),
  sign(
    "it was held",
    "held",
    `(?<state>(?:s'est tenue?|a eu lieu|s'est deroulee?)) ${gap(50)}(?<=(?:le|la|l'|un|une) ?)${noun}`,
  ),
  sign("it opened", "ongoing", `(?<state>s'est ouverte?) ${gap(50)}(?<=(?:le|la|l'|un|une) ?)${noun}`),
  sign(
    "goes on",
    "ongoing",
    `(?<=(?:^|[^\\p{L}])(?:le |la |les |l'|une? |cette |ce |cet ))${noun}${upTo(120)} (?<state>${isGoingOn})(?!\\p{L})`,
  ),
  sign(
    "on a visit",
    "ongoing",
    `(?<state>en) (?<noun>visites?(?: officielle| de travail| d'amitie)*)(?= (?:au|a|en|aux|dans) )`,
  ),
  sign(
    "sends to it",
    "planned",
    `(?<state>(?:envoyer|depecher|enverra|enverront|prepare(?:nt)?|preparer|preparant|preparation d[eu]|preparatifs d[eu]|en vue d[eu]))(?!\\p{L})${gap(50)}(?:(?:a |de |d|en vue de )?(?:l'|la |le |les |une? )|au |aux |du )${noun}`,
  ),
];
