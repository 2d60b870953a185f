/** The nouns of events in folded small letters, the narrower before the wider. */
const nouns: readonly (readonly [type: string, pattern: string])[] = [
  ["courtesy-call", "visites? de courtoisie"],
  ["official-visit", "visites? (?:officielles?|d'etat)(?: d'amitie)?"],
  ["planning-conference", "(?:conference|reunion) (?:finale |initiale |principale )?de planification"],
  ["signing", "(?:ceremonie de )?signature"],
  ["exercise", "exercices?|manoeuvres|entrainements? conjoints?|formation(?: de fin de session)? sur le terrain"],
  ["consultation", "reunions? de consultation|consultations?"],
  ["dialogue", "dialogues?"],
  ["talks", "entretiens?|pourparlers|(?:conversation|appel) telephonique|visioconference|negociations"],
  ["visit", "visites?|deplacement|tournee|sejour|voyage|escale|port call"],
  ["course", "cours(?= |$|,)|formations?|stages?|session de formation|programme de formation"],
  ["exhibition", "foire-expo|foire|salon|exposition"],
  ["anniversary", "anniversaire"],
  ["conference", "conferences?|seminaires?|colloques?|symposium|ateliers?|tables? rondes?|forum"],
  [
    "exchange",
    "echanges? (?:professionnels?|culturels?|sportifs?|de defense|d'amitie|d'experts|de medecins|de jeunes|d'officiers)",
  ],
  [
    "meeting",
    "reunions?|rencontres?|seances? de travail|audience|sommet|entrevue|reception|session(?! de formation)|assemblee generale",
  ],
  ["meeting", "version elargie"],
  [
    "activity",
    "ceremonies?|activites?|evenement|festival|concours|competition|journee portes ouvertes|inauguration|lancement",
  ],
];

export const eventNoun = `(?:${nouns.map(([, pattern]) => pattern).join("|")})(?![\\p{L}-])`;

const tests = nouns.map(([type, pattern]) => [type, new RegExp(`^(?:${pattern})(?![\\p{L}-])`, "u")] as const);

/** The type of event that a noun names. */
export const typeOfNoun = (words: string): string => tests.find(([, pattern]) => pattern.test(words))?.[0] ?? "meeting";

/** What each type is called in a draft's label. */
export const typeNames: Readonly<Record<string, readonly [en: string, fr: string]>> = {
  "courtesy-call": ["courtesy call", "visite de courtoisie"],
  "official-visit": ["official visit", "visite officielle"],
  "planning-conference": ["planning conference", "conférence de planification"],
  signing: ["signing", "signature"],
  exercise: ["exercise", "exercice"],
  consultation: ["consultation", "consultation"],
  dialogue: ["dialogue", "dialogue"],
  talks: ["talks", "entretien"],
  visit: ["visit", "visite"],
  course: ["course", "cours"],
  exhibition: ["exhibition", "salon"],
  anniversary: ["anniversary", "anniversaire"],
  conference: ["conference", "conférence"],
  exchange: ["exchange", "échange"],
  meeting: ["meeting", "rencontre"],
  activity: ["activity", "activité"],
  "raising-of-relations": ["raising of relations", "élévation des relations"],
};
