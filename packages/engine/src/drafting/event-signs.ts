import { eventNoun } from "./event-types.ts";

/** Words that tell of an event: which of them name it, which tell its state. */
export interface EventSign {
  readonly rule: string;
  /** Has a group `noun`, or a type of its own; and a group `state`. */
  readonly pattern: RegExp;
  readonly type?: string;
  readonly status: string;
  /** What the words could mean besides, where they are not plain. */
  readonly doubt?: string;
}

const adverb = "(?: (?:\\p{L}+ment|egalement|aussi|ensuite|officiellement))*";
const gap = (most: number) => `[^.;:\\n]{0,${most}}?`;
/** Up to the verb, and not over another noun of an event that has an article of its own: that one is the subject. */
const upTo = (most: number) =>
  `(?:(?!(?<=(?:^|[^\\p{L}])(?:a |et |en |avec |pour )(?:la |le |les |l'|une? |des )|(?:^|[^\\p{L}])au )${eventNoun})(?!, qui )[^.;:\\n]){0,${most}}?`;
/** Right up to a participle or “qui”, which hang on the nearest noun. */
const near = (most: number, stops = "") => `(?:(?!(?<![\\p{L}])${eventNoun})[^.;:\\n${stops}]){0,${most}}?`;
const noun = `(?<noun>(?:\\d+e |premiere? |deuxieme |troisieme )?${eventNoun})`;
const happened =
  "a eu lieu|ont eu lieu|s'est tenue?|se sont tenue?s|s'est deroulee?|se sont deroulee?s|a ete (?:co-?presidee?|organisee?|tenue?|inauguree?)|ont ete (?:organisee?s|menee?s|tenue?s)|est co-?presidee?|s'est achevee?|s'est terminee?|a reuni|a vu la participation";
const willHappen =
  "se tiendra|se tiendront|aura lieu|auront lieu|se deroulera|se derouleront|sera organisee?|seront organisee?s|sera tenue?|devra(?:it)? avoir lieu|doit (?:avoir lieu|se tenir)|(?:est|sont|etait|etaient) prevue?s?";
const toCome = "(?:se tiendra|se tiendront|aura lieu|auront lieu|devra(?:it)? avoir lieu|doit (?:avoir lieu|se tenir))";
const held = `(?:a|ont)${adverb} (?:\\p{L}+e(?:, \\p{L}+e)* et )?(?:tenu|eu|organise|co-?organise|co-?preside|preside|lance|donne|cloture|acheve|entame|rendu|effectue|mene|inaugure|ouvert|participe a|pris part a|assiste a|conduit|procede a)`;
const proposal = "(?:invite|invitation|volonte|souhait|souhaite|propose|suggere|espere|espoir|desir|envisage)";

const sign = (rule: string, status: string, pattern: string, more: Partial<EventSign> = {}): EventSign => ({
  rule: `events: ${rule}`,
  status,
  pattern: new RegExp(`(?<![\\p{L}-])${pattern}`, "gu"),
  ...more,
});

/** From what is told most plainly to what has to be inferred; a noun that one has taken, the next does not see. */
export const eventSigns: readonly EventSign[] = [
  sign(
    "invitation",
    "proposed",
    `(?<state>${proposal}${gap(90)}(?:d'|de |a )(?:effectuer|organiser|tenir|accueillir|participer a|rendre))${gap(30)}${noun}`,
  ),
  sign("the next", "planned", `(?<state>prochaine?) ${noun}`),
  sign("which will be held", "planned", `${noun}${near(120)} (?<state>qui ${toCome})`),
  sign("which was held", "held", `${noun}${near(120)} (?<state>qui (?:${happened}))(?!\\p{L})`),
  sign(
    "is planned",
    "planned",
    `${noun}${near(90, ",")} (?<state>prevue?s? )(?=pour |en |le |du |au |a |ce |fin |debut )`,
  ),
  sign("will be held", "planned", `${noun}${upTo(140)} (?<state>${willHappen})(?!\\p{L})`),
  sign("opened", "ongoing", `${noun}${upTo(200)} (?<state>s'est ouverte?|se poursuit|a debute|a commence)(?!\\p{L})`),
  sign("was held", "held", `${noun}${upTo(160)} (?<state>${happened})(?!\\p{L})`),
  sign("held it", "held", `(?<state>${held})(?!\\p{L})${gap(90)}(?<![\\p{L}])${noun}`),
  sign(
    "worked to hold it",
    "held",
    `(?<state>(?:collabore|coordonne|soutenu|travaille)${gap(60)} pour organiser) ${gap(20)}${noun}`,
  ),
  sign(
    "holds it",
    "ongoing",
    `(?<state>effectue(?:nt)?|tient|tiennent|organise(?:nt)?|co-?preside(?:nt)?)(?= (?:depuis |du |une? |la |le |des |les |leur |mercredi|lundi|mardi|jeudi|vendredi|samedi|dimanche))${gap(50)}${noun}`,
    { doubt: "a present tense: it may be going on, planned, or told lively as past" },
  ),
  sign("began it", "ongoing", `(?<state>entamant|entame) (?:une?|sa|leur) ${noun}`),
  sign(
    "it was held",
    "held",
    `(?<state>(?:s'est tenue?|a eu lieu|s'est deroulee?|s'est ouverte?)) ${gap(50)}(?<=(?:le|la|l'|un|une) ?)${noun}`,
  ),
  sign(
    "will hold it",
    "planned",
    `(?<state>effectuera|effectueront|organisera|organiseront|organiserait|rendra|rendront|tiendra|tiendront|participera a|participeront a|accueillera|accueilleront|co-?presidera|co-?presideront|continuera d'inviter)(?!\\p{L})${gap(70)}${noun}`,
  ),
  sign(
    "on a visit",
    "ongoing",
    `(?<state>en) (?<noun>visites?(?: officielle| de travail| d'amitie)*)(?= (?:au|a|en|aux|dans) )`,
  ),
  sign(
    "is ready to hold it",
    "proposed",
    `(?<state>(?:prete?s?|disposee?s?) a (?:accueillir|organiser|recevoir))${gap(60)}(?<=(?:le|les|des|un|une|aux?) )${noun}`,
  ),
  sign(
    "received",
    "held",
    `(?<state>(?:a|ont)${adverb} recu)(?! (?:une attention|des messages|un message|le soutien|un soutien|l'ordre))(?=[^.;\\n]{0,200}(?:ambassad|delegation|ministre|general|colonel|amiral|attache|president|commandant|chef|directeur|m\\. |mme ))`,
    { type: "meeting" },
  ),
  sign(
    "met",
    "held",
    `(?<state>(?:a|ont)${adverb} rencontre|s'est${adverb} entretenue?|se sont${adverb} entretenus)(?!\\p{L})`,
    { type: "talks" },
  ),
  sign("visited", "held", `(?<state>(?:a|ont)${adverb} visite)(?!\\p{L})`, { type: "visit" }),
  sign("called on", "held", "(?<state>est alle saluer|est allee saluer)", { type: "courtesy-call" }),
  sign("signed", "held", `(?<state>(?:a|ont)${adverb} (?:signe|paraphe))(?!\\p{L})`, { type: "signing" }),
  sign(
    "signed by",
    "held",
    "(?<state>(?:accord|memorandum|protocole|document|convention|lettre)s?[^.,;\\n]{0,60} (?:signee?s?|conclue?s?))(?= (?:par|en|le|entre|lors))",
    { type: "signing" },
  ),
  sign(
    "raised",
    "held",
    `(?<state>(?:(?:viennent|vient) d'elever|(?:a|ont)${adverb} (?:eleve|rehausse)) (?:leurs|les) relations)`,
    { type: "raising-of-relations" },
  ),
  sign(
    "on its occasion",
    "held",
    `(?<state>lors d|a l'occasion d|en marge d|au cours d|dans le cadre d)(?:e la |e l'|u |e sa |e son |e leur |'une? |es |e )(?<noun>(?:\\d+e |premiere? |deuxieme |troisieme )?${eventNoun})(?=(?:[^.;\\n]{0,90}\\d)|(?<=\\d+e \\p{L}+))`,
    { doubt: "named as an occasion: that it was held is taken from its day or its number" },
  ),
];
