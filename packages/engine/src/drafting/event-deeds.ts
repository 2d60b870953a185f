import { sign, type EventSign } from "./event-signs.ts";
import { receiving } from "./event-verbs.ts";
import {
  adverbs,
  done,
  er,
  followedBy,
  irregular,
  oneOf,
  toCome,
  toUndergo,
  undergone,
  wished,
  type Verb,
} from "./verb-forms.ts";

/** A deed that is an event, whatever it is called: its verb, and what has to stand behind it. */
interface Deed {
  readonly rule: string;
  readonly type: string;
  readonly verb: Verb;
  /** What has to follow, as a pattern that looks ahead. */
  readonly behind?: string;
  /** What undergoes it: these may also be the subject of its passive. */
  readonly objects?: string;
  /** Whether it is told as an event only where it has been done. */
  readonly doneOnly?: boolean;
}

const ahead = (words: string) => `(?=${words})`;
const people =
  "ambassad|delegation|ministre|general|colonel|amiral|attache|president|commandant|chef|directeur|directrice|secretaire|representant|conseiller|cadets|etudiants|veterans|homologue|m\\. |mme ";
const units =
  "officiers?|militaires?|soldats?|casques bleus|contingents?|hopital|unites?|navires?|batiments?|observateurs?|experts?|compagnies?|equipes?|bataillons?|sapeurs|ingenieurs?|personnels?|troupes|stagiaires?|avions?|helicopteres?";
const gifts =
  "equipements?|materiels?|navires?|bateaux|vedettes?|lots?|vehicules?|engins?|excavat\\p{L}+|simulateurs?|medicaments|vaccins?|dons?|fonds|aides?|certificats?|diplomes?|medailles?|insignes?|cadeaux?|ordinateurs?|detecteurs?|prix|ordre";
const works =
  "centres?|terrains?|batiments?|ecoles?|routes?|projets?|sites?|laboratoires?|monuments?|bibliotheques?|salles?|lignes?|hopita(?:l|ux)";
const some = "(?: [^.;:,\\n]{0,45}?)?";

const deeds: readonly Deed[] = [
  { rule: "received", type: "meeting", verb: receiving, behind: ahead(`[^.;\\n]{0,200}(?:${people})`) },
  {
    rule: "took in trainees",
    type: "course",
    verb: receiving,
    behind: ahead(
      "(?: [^.;:,\\n]{0,30})? (?:stagiaires|eleves|apprenants|etudiants|officiers [^.;:,\\n]{0,40}suivre|militaires [^.;:,\\n]{0,40}suivre)",
    ),
  },
  { rule: "met", type: "meeting", verb: er("rencontr") },
  { rule: "visited", type: "visit", verb: er("visit") },
  {
    rule: "paid a visit",
    type: "visit",
    verb: followedBy(irregular("rendu", "(?:rend|rendent)", "rendr", "rendre"), "visite"),
  },
  {
    rule: "called at",
    type: "visit",
    verb: followedBy(irregular("fait", "(?:fait|font)", "fer", "faire"), "(?:une )?escale"),
  },
  { rule: "signed", type: "signing", verb: oneOf([er("sign"), er("paraph")]) },
  {
    rule: "raised",
    type: "raising-of-relations",
    verb: oneOf([
      irregular("elevee?s?", "eleve(?:nt)?", "elever", "elever"),
      irregular("rehaussee?s?", "rehausse(?:nt)?", "rehausser", "rehausser"),
      irregular("portee?s?", "porte(?:nt)?", "porter", "porter"),
      irregular("hissee?s?", "hisse(?:nt)?", "hisser", "hisser"),
    ]),
    behind: ahead(" (?:leurs |les )?(?:relations|liens|partenariat|au (?:rang|niveau))"),
  },
  {
    rule: "established",
    type: "raising-of-relations",
    verb: oneOf([
      irregular("etablie?s?", "etabli(?:t|ssent)", "etablir", "etablir"),
      irregular("nouee?s?", "noue(?:nt)?", "nouer", "nouer"),
    ]),
    behind: ahead(" (?:un |leur |le |des |leurs |les )?(?:partenariat|relations)"),
  },
  {
    rule: "sent a ship",
    type: "visit",
    verb: oneOf([
      irregular("envoye(?:e?s?)", "envoi(?:e|ent)", "enverr", "envoyer"),
      irregular("depechee?s?", "depeche(?:nt)?", "depecher", "depecher"),
    ]),
    behind: ahead(" (?:une?|des|son|ses|leurs?|deux|trois) (?:\\p{L}+ )?(?:navires?|batiments?|fregates?|destroyers?)"),
  },
  {
    rule: "sent",
    type: "activity",
    verb: oneOf([
      irregular("envoye(?:e?s?)", "envoi(?:e|ent)", "enverr", "envoyer"),
      irregular("depechee?s?", "depeche(?:nt)?", "depecher", "depecher"),
      irregular("deployee?s?", "deploi(?:e|ent)", "deploier", "deployer"),
      irregular("retiree?s?", "retire(?:nt)?", "retirer", "retirer"),
      irregular("relevee?s?", "releve(?:nt)?", "relever", "relever"),
      irregular("rapatriee?s?", "rapatrie(?:nt)?", "rapatrier", "rapatrier"),
    ]),
    objects: units,
  },
  {
    rule: "gave",
    type: "activity",
    verb: oneOf([
      irregular("remis(?:es?)?", "(?:remet|remettent)", "remettr", "remettre"),
      irregular("livree?s?", "livre(?:nt)?", "livrer", "livrer"),
      irregular("fournie?s?", "fourni(?:t|ssent)", "fournir", "fournir"),
      irregular("transfere(?:e?s?)", "transfere(?:nt)?", "transferer", "transferer"),
      irregular("offerte?s?", "offre(?:nt)?", "offrir", "offrir"),
      irregular("cedee?s?", "cede(?:nt)?", "ceder", "ceder"),
    ]),
    objects: gifts,
  },
  {
    rule: "honoured the dead",
    type: "activity",
    verb: oneOf([
      irregular("depose(?:e?s?)", "depose(?:nt)?", "deposer", "deposer"),
      irregular("plantee?s?", "plante(?:nt)?", "planter", "planter"),
      irregular("allumee?s?", "allume(?:nt)?", "allumer", "allumer"),
    ]),
    behind: ahead(" (?:une?|des|l'|de l') ?(?:gerbes?|fleurs?|couronnes?|arbres?|encens|batonnets|bougies)"),
  },
  {
    rule: "adopted",
    type: "activity",
    verb: er("adopt"),
    doneOnly: true,
    behind: ahead(" (?:une?|la|le|l'|des) ?(?:declaration|resolution|plan|document|feuille|communique|programme)"),
  },
  {
    rule: "built",
    type: "activity",
    verb: oneOf([
      irregular("construite?s?", "construisent", "construir", "construire"),
      er("inaugur"),
      irregular("batie?s?", "bati(?:t|ssent)", "batir", "batir"),
    ]),
    behind: ahead(`${some} (?:${works})(?!\\p{L})`),
  },
  {
    rule: "trained",
    type: "course",
    verb: irregular("forme(?:e?s?)", "forme(?:nt)?", "former", "former"),
    behind: ahead(
      ` (?:\\d|plus de|pres de|quelque|environ|des|plusieurs|deux|trois|dix|vingt)[^.;:,\\n]{0,30}(?:${units})`,
    ),
  },
];

const isNoEvent = "(?! (?:une attention|un accueil|des messages|un message|le soutien|un soutien|l'ordre))";

/** One deed in each tense: done, to come, wished; of the doer and of what it is done to. */
const signsOf = ({ rule, type, verb, behind, objects, doneOnly = false }: Deed): EventSign[] => {
  const next = objects === undefined ? (behind ?? "") : ahead(`${some} (?:l'|d')?(?:${objects})(?!\\p{L})`);
  const needs = new RegExp(
    `(?<!\\p{L})(?:${verb.participle}|${verb.present}|${verb.future}|${verb.infinitive})(?!\\p{L})`,
    "u",
  );
  const subject = `(?:${objects ?? ""})(?!\\p{L})[^.;:\\n]{0,50}? `;
  return [
    ...(doneOnly
      ? []
      : [
          sign(rule, "proposed", `(?<state>${wished(verb)})${next}`, { type, needs }),
          sign(rule, "planned", `(?<state>${toCome(verb)})${next}`, { type, needs }),
        ]),
    sign(rule, "held", `(?<state>${done(verb)})${isNoEvent}${next}`, { type, needs }),
    // A second participle shares the auxiliary of the first: “avait visité … et rencontré …”.
    sign(
      rule,
      "held",
      `(?<=(?:^|[^\\p{L}])(?:a|ont|avait|avaient) [^.;:\\n]{3,90} (?:et|puis) )(?<state>${verb.participle})(?!\\p{L})(?= )${next}`,
      { type, needs },
    ),
    ...(objects === undefined
      ? []
      : [
          sign(rule, "planned", `(?<state>${subject}${toUndergo(verb)})`, { type, needs }),
          sign(rule, "held", `(?<state>${subject}${undergone(verb)})`, { type, needs }),
        ]),
  ];
};

const reflexive = (participle: string) => `(?:s'est|se sont|s'etait|s'etaient)${adverbs} ${participle}(?!\\p{L})`;
const going = "(?= (?:[^.;:,\\n]{0,30} )?(?:a|au|aux|en|dans|sur) )";
const arriving = oneOf([
  er("accost"),
  er("mouill"),
  irregular("jete l'ancre", "jette l'ancre", "jetter", "jeter l'ancre"),
]);
const treaty =
  "(?<!\\p{L})(?<!d')(?:accord|memorandum|protocole|document|convention|lettre|contrat|arrangement|plan|declaration)";

/** Verbs that go with “se” or “être”, and so have forms of their own. */
const more: readonly EventSign[] = [
  sign("is received by", "planned", `(?<state>${toUndergo(receiving)})(?= par )`, { type: "meeting" }),
  sign("is received by", "held", `(?<state>${undergone(receiving)})(?= par )`, { type: "meeting" }),
  sign("received him", "held", `(?<=(?:^|[^\\p{L}])(?:l'|les ))(?<state>${done(receiving)})`, { type: "meeting" }),
  sign("talked", "held", `(?<state>${reflexive("entretenue?s?")})`, { type: "talks" }),
  sign("talked", "planned", "(?<state>s'entretiendr(?:a|ont)|(?:doit|doivent|va|vont) s'entretenir)", {
    type: "talks",
  }),
  sign("gathered", "held", `(?<state>${reflexive("reunie?s?")})`, { type: "meeting" }),
  sign("went", "held", `(?<state>${reflexive("rendue?s?")})${going}`, { type: "visit" }),
  sign(
    "went",
    "proposed",
    `(?<state>(?:invite|invitee?s?|invitation|souhaite|propose)(?!\\p{L})[^.;:\\n]{0,80}? (?:a |de )se rendre)${going}`,
    { type: "visit" },
  ),
  sign(
    "went",
    "planned",
    `(?<state>se rendr(?:a|ont|ait|aient)|(?:doit|doivent|va|vont|devrait|compte) se rendre)${going}`,
    { type: "visit" },
  ),
  sign(
    "arrived",
    "held",
    `(?<state>(?:delegation|navires?|batiments?|ministre|general|president|chef|destroyer|fregate)[^.;:\\n]{0,80}? (?:etait|etaient) arrivee?s?)(?!\\p{L})`,
    { type: "visit" },
  ),
  sign(
    "arrived",
    "ongoing",
    `(?<state>(?:delegation|navires?|batiments?|ministre|general|president|chef|destroyer|fregate)[^.;:\\n]{0,80}? (?:est|sont) arrivee?s?)(?= (?:[^.;:,\\n]{0,40} )?(?:a|au|en|aux|dans|sur) )`,
    { type: "visit" },
  ),
  sign("arrived", "ongoing", `(?<=(?:^|, ))(?<state>arrivee?s?)(?= (?:[^.;:,\\n]{0,30} )?(?:a|au|en|aux) )`, {
    type: "visit",
  }),
  sign("docked", "ongoing", `(?<state>${done(arriving)})`, { type: "visit" }),
  sign("called on", "held", "(?<state>(?:est|sont) allee?s? saluer)", { type: "courtesy-call" }),
  sign("is signed", "planned", `(?<state>${toUndergo(er("sign"))})`, { type: "signing" }),
  sign("was signed", "held", `(?<state>${treaty}s?(?:(?!${treaty})[^.;:\\n]){0,80}? ${undergone(er("sign"))})`, {
    type: "signing",
  }),
  sign(
    "signed by",
    "held",
    `(?<state>${treaty}s?(?:(?!${treaty})[^.;\\n]){0,120}? (?:signee?s?|conclue?s?|paraphee?s?))(?= (?:par|en|le|entre|lors|a |l'an|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)))`,
    { type: "signing" },
  ),
];

/** Verbs that are an event by themselves. */
export const deedSigns: readonly EventSign[] = [...deeds.flatMap(signsOf), ...more];
