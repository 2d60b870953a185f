/** A type of event with the nouns that name it. */
export interface EventTypeRow {
  readonly type: string;
  /** Patterns in folded small letters. */
  readonly nouns: readonly string[];
  /** What the label of a draft calls it. */
  readonly label: { readonly en: string; readonly fr: string };
}

/** Narrow types precede wide ones: the first noun that matches counts. */
export const eventTypes = [
  {
    type: "courtesy-call",
    nouns: ["visites? de courtoisie"],
    label: { en: "courtesy call", fr: "visite de courtoisie" },
  },
  {
    type: "official-visit",
    nouns: ["visites? (?:officielles?|d'etat)(?: d'amitie)?"],
    label: { en: "official visit", fr: "visite officielle" },
  },
  {
    type: "planning-conference",
    nouns: ["(?:conference|reunion) (?:finale |initiale |principale )?de planification"],
    label: { en: "planning conference", fr: "conférence de planification" },
  },
  { type: "signing", nouns: ["(?:ceremonie de )?signature"], label: { en: "signing", fr: "signature" } },
  {
    type: "exercise",
    nouns: ["exercices?", "manoeuvres", "entrainements? conjoints?", "formation(?: de fin de session)? sur le terrain"],
    label: { en: "exercise", fr: "exercice" },
  },
  {
    type: "consultation",
    nouns: ["reunions? de consultation", "consultations?"],
    label: { en: "consultation", fr: "consultation" },
  },
  { type: "dialogue", nouns: ["dialogues?"], label: { en: "dialogue", fr: "dialogue" } },
  {
    type: "talks",
    nouns: ["entretiens?", "pourparlers", "(?:conversation|appel) telephonique", "visioconference", "negociations"],
    label: { en: "talks", fr: "entretien" },
  },
  {
    type: "visit",
    nouns: ["visites?", "deplacement", "tournee", "sejour", "voyage", "escale", "port call"],
    label: { en: "visit", fr: "visite" },
  },
  {
    type: "course",
    nouns: ["cours(?= |$|,)", "formations?", "stages?", "session de formation", "programme de formation"],
    label: { en: "course", fr: "cours" },
  },
  {
    type: "exhibition",
    nouns: ["foire-expo", "foire", "salon", "exposition"],
    label: { en: "exhibition", fr: "salon" },
  },
  { type: "anniversary", nouns: ["anniversaire"], label: { en: "anniversary", fr: "anniversaire" } },
  {
    type: "conference",
    nouns: ["conferences?", "seminaires?", "colloques?", "symposium", "ateliers?", "tables? rondes?", "forum"],
    label: { en: "conference", fr: "conférence" },
  },
  {
    type: "exchange",
    nouns: [
      "echanges? (?:professionnels?|culturels?|sportifs?|de defense|d'amitie|d'experts|de medecins|de jeunes|d'officiers)",
    ],
    label: { en: "exchange", fr: "échange" },
  },
  {
    type: "meeting",
    nouns: [
      "reunions?",
      "rencontres?",
      "seances? de travail",
      "audience",
      "sommet",
      "entrevue",
      "reception",
      "session(?! de formation)",
      "assemblee generale",
      "version elargie",
    ],
    label: { en: "meeting", fr: "rencontre" },
  },
  {
    type: "activity",
    nouns: [
      "ceremonies?",
      "activites?",
      "evenement",
      "festival",
      "concours",
      "competition",
      "journee portes ouvertes",
      "inauguration",
      "lancement",
    ],
    label: { en: "activity", fr: "activité" },
  },
  // No noun names it, only verbs: “élever les relations”.
  {
    type: "raising-of-relations",
    nouns: [],
    label: { en: "raising of relations", fr: "élévation des relations" },
  },
] as const satisfies readonly EventTypeRow[];

export type EventType = (typeof eventTypes)[number]["type"];

const rows: readonly (EventTypeRow & { readonly type: EventType })[] = eventTypes;

/** Any noun of an event. */
export const eventNounPattern = `(?:${rows.flatMap(({ nouns }) => nouns).join("|")})(?![\\p{L}-])`;

const typeTests = rows.map(
  ({ type, nouns }) => [type, new RegExp(`^(?:${nouns.join("|") || "(?!)"})(?![\\p{L}-])`, "u")] as const,
);

/** The type of event that a noun names. */
export const getEventType = (noun: string): EventType =>
  typeTests.find(([, pattern]) => pattern.test(noun))?.[0] ?? "meeting";

const labelsByType = new Map(rows.map(({ type, label }) => [type, label]));

export const getEventTypeLabel = (type: EventType): EventTypeRow["label"] =>
  labelsByType.get(type) ?? { en: type, fr: type };
