import { addComplement, conjugateVerb, joinVerbs, type VerbForms, type VerbRow } from "./verb-forms.ts";

/**
 * The verbs of events, in the order of the alphabet. To add one: a regular verb (-er, second group -ir) needs its infinitive
 * only; other forms are patterns in folded small letters. Then name it in a table of `events/`.
 */
const verbRows = [
  { infinitive: "abriter", group: "-er" },
  { infinitive: "accoster", group: "-er" },
  {
    infinitive: "accueillir",
    group: "irregular",
    participle: "accueillie?s?",
    present: "accueille(?:nt)?",
    futureStem: "accueiller",
  },
  { infinitive: "achever", group: "-er" },
  { infinitive: "adopter", group: "-er" },
  { infinitive: "allumer", group: "-er" },
  { infinitive: "animer", group: "-er" },
  { infinitive: "assister", group: "-er" },
  // Of the present, the subjunctive only: without accents, “a” is “à” too.
  { infinitive: "avoir", group: "irregular", participle: "eue?s?", present: "ait|aient", futureStem: "aur" },
  { infinitive: "batir", group: "-ir" },
  { infinitive: "ceder", group: "-er" },
  { infinitive: "celebrer", group: "-er" },
  { infinitive: "cloturer", group: "-er" },
  { infinitive: "co-?organiser", group: "-er" },
  { infinitive: "co-?presider", group: "-er" },
  { infinitive: "commemorer", group: "-er" },
  {
    infinitive: "conduire",
    group: "irregular",
    participle: "conduite?s?",
    present: "conduisent",
    futureStem: "conduir",
  },
  { infinitive: "consacrer", group: "-er" },
  {
    infinitive: "construire",
    group: "irregular",
    participle: "construite?s?",
    present: "construisent",
    futureStem: "construir",
  },
  { infinitive: "convoquer", group: "-er" },
  { infinitive: "depecher", group: "-er" },
  { infinitive: "deployer", group: "-er", present: "deploi(?:e|ent)", futureStem: "deploier" },
  { infinitive: "deposer", group: "-er" },
  { infinitive: "diriger", group: "-er" },
  { infinitive: "dispenser", group: "-er" },
  { infinitive: "donner", group: "-er" },
  { infinitive: "effectuer", group: "-er" },
  { infinitive: "elever", group: "-er" },
  { infinitive: "entamer", group: "-er" },
  { infinitive: "envoyer", group: "-er", present: "envoi(?:e|ent)", futureStem: "enverr" },
  { infinitive: "etablir", group: "-ir" },
  { infinitive: "faire", group: "irregular", participle: "faite?s?", present: "fait|font", futureStem: "fer" },
  { infinitive: "former", group: "-er" },
  { infinitive: "fournir", group: "-ir" },
  { infinitive: "hisser", group: "-er" },
  { infinitive: "honorer", group: "-er" },
  { infinitive: "inaugurer", group: "-er" },
  {
    infinitive: "jeter l'ancre",
    group: "irregular",
    participle: "jete l'ancre",
    present: "jette l'ancre",
    futureStem: "jetter",
  },
  { infinitive: "lancer", group: "-er" },
  { infinitive: "livrer", group: "-er" },
  { infinitive: "marquer", group: "-er" },
  { infinitive: "mener", group: "-er" },
  { infinitive: "mettre", group: "irregular", participle: "mise?s?", present: "met", futureStem: "mettr" },
  { infinitive: "mouiller", group: "-er" },
  { infinitive: "nouer", group: "-er" },
  { infinitive: "offrir", group: "irregular", participle: "offerte?s?", present: "offre(?:nt)?", futureStem: "offrir" },
  { infinitive: "organiser", group: "-er" },
  { infinitive: "ouvrir", group: "irregular", participle: "ouverte?s?", present: "ouvre(?:nt)?", futureStem: "ouvrir" },
  { infinitive: "parapher", group: "-er" },
  { infinitive: "participer", group: "-er" },
  { infinitive: "planter", group: "-er" },
  { infinitive: "ponctuer", group: "-er" },
  { infinitive: "porter", group: "-er" },
  {
    infinitive: "prendre part",
    group: "irregular",
    participle: "pris(?:es)? part",
    present: "(?:prend|prennent) part",
    futureStem: "prendr(?=\\p{L}+ part)",
  },
  { infinitive: "presider", group: "-er" },
  // Without the feminine and the plural: “procédé à” is never passive.
  { infinitive: "proceder", group: "-er", participle: "procede" },
  { infinitive: "prolonger", group: "-er" },
  { infinitive: "rapatrier", group: "-er" },
  { infinitive: "realiser", group: "-er" },
  {
    infinitive: "recevoir",
    group: "irregular",
    participle: "recue?s?",
    present: "recoit|recoivent",
    futureStem: "recevr",
  },
  { infinitive: "rehausser", group: "-er" },
  { infinitive: "relever", group: "-er" },
  {
    infinitive: "remettre",
    group: "irregular",
    participle: "remis(?:es?)?",
    present: "remet|remettent",
    futureStem: "remettr",
  },
  { infinitive: "rencontrer", group: "-er" },
  { infinitive: "rendre", group: "irregular", participle: "rendue?s?", present: "rend|rendent", futureStem: "rendr" },
  { infinitive: "retirer", group: "-er" },
  { infinitive: "signer", group: "-er" },
  { infinitive: "suivre", group: "irregular", participle: "suivie?s?", present: "suit|suivent", futureStem: "suivr" },
  { infinitive: "tenir", group: "irregular", participle: "tenue?s?", present: "tient|tiennent", futureStem: "tiendr" },
  { infinitive: "transferer", group: "-er" },
  { infinitive: "visiter", group: "-er" },
] as const satisfies readonly VerbRow[];

/** The infinitive of a verb in the table. */
export type Infinitive = (typeof verbRows)[number]["infinitive"];

const formsByInfinitive = new Map<string, VerbForms>(verbRows.map((row) => [row.infinitive, conjugateVerb(row)]));

export const getVerb = (infinitive: Infinitive): VerbForms => {
  const forms = formsByInfinitive.get(infinitive);
  if (!forms) throw new Error(`The table has no verb “${infinitive}”.`);
  return forms;
};

/** Matches any of several verbs of the table, with the same complement if there is one. */
export const joinInfinitives = (infinitives: readonly Infinitive[], complement?: string): VerbForms =>
  joinVerbs(
    infinitives.map((infinitive) =>
      complement === undefined ? getVerb(infinitive) : addComplement(getVerb(infinitive), complement),
    ),
  );
