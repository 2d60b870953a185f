/** The nouns of events in folded small letters, the narrower before the wider. */
const nouns: readonly (readonly [type: string, pattern: string])[] = [
  ["courtesy-call", "visites? de courtoisie"],
  ["official-visit", "visites? (?:officielles?|d'etat)(?: d'amitie)?"],
  ["planning-conference", "conference (?:finale |initiale |principale )?de planification"],
  ["signing", "(?:ceremonie de )?signature"],
  ["exercise", "exercices?|manoeuvres|formation(?: de fin de session)? sur le terrain"],
  ["consultation", "reunion de consultation|consultations?"],
  ["dialogue", "dialogue"],
  ["talks", "entretiens?|pourparlers|conversation telephonique"],
  ["visit", "visites?|deplacement|tournee|sejour|voyage"],
  ["course", "cours(?= |$)|formations?|stages?|session de formation"],
  ["exhibition", "foire-expo|foire|salon|exposition"],
  ["anniversary", "anniversaire"],
  ["conference", "conferences?|seminaires?|colloques?|symposium|ateliers?|table ronde"],
  ["exchange", "echanges? (?:professionnels?|culturels?|sportifs?|de defense|d'amitie)"],
  ["meeting", "reunions?|rencontres?|seance de travail|audience|sommet|entrevue|reception|session"],
  ["meeting", "version elargie"],
  ["activity", "ceremonies?|activites?|evenement"],
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
