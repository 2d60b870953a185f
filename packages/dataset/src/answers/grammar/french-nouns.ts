/** What adjectives, participles and verbs agree with. */
export interface FrenchNoun {
  readonly gender: "m" | "f";
  readonly isPlural: boolean;
}

const masculineNouns = new Set(
  (
    "accord anniversaire atelier bâtiment bureau centre chef comité commandant conseil dialogue département directeur échange " +
    "entretien état exercice forum gouvernement groupe média mécanisme mémorandum ministère ministre partenariat porte-parole " +
    "président programme projet protocole secrétaire séjour séminaire siège sommet vice-ministre voyage"
  ).split(" "),
);

const feminineNouns = new Set(
  (
    "académie activité agence armée association cérémonie commission conférence consultation coordination coopération " +
    "date délégation déclaration étape exposition élévation foire foire-expo fonction force formation mission naissance organisation période région rencontre république réunion " +
    "session signature université version ville visite"
  ).split(" "),
);

/** Their plural looks like their singular, so only a number before them says which it is. */
const invariableNouns: Readonly<Record<string, FrenchNoun["gender"]>> = { cours: "m", discours: "m" };

const ordinalPattern = /^(?:\d+(?:er|re|e)|premi(?:er|ère)|second|seconde|[a-zûè]+ième)\s+/iu;

const numberPattern = /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+)\s+/iu;

const findGender = (noun: string): FrenchNoun["gender"] | undefined => {
  if (masculineNouns.has(noun)) return "m";
  return feminineNouns.has(noun) ? "f" : undefined;
};

/**
 * Finds the gender and number of the noun that a French label begins with, after an ordinal or a number: “10e Dialogue …”,
 * “Deux formations …”. Undefined if this is no noun that we know.
 */
export const findFrenchNoun = (label: string): FrenchNoun | undefined => {
  const text = label.replace(ordinalPattern, "");
  const isCounted = numberPattern.test(text);
  const noun = /^[\p{L}-]+/u.exec(text.replace(numberPattern, ""))?.[0].toLowerCase() ?? "";
  const gender = findGender(noun);
  if (gender) return { gender, isPlural: false };
  const singular = findGender(noun.replace(/s$/, ""));
  if (singular) return { gender: singular, isPlural: true };
  return isCounted && Object.hasOwn(invariableNouns, noun)
    ? { gender: invariableNouns[noun] ?? "m", isPlural: true }
    : undefined;
};

/** Whether a French label begins with a number, which takes the place of an article: “Deux formations”. */
export const hasFrenchNumber = (label: string): boolean => numberPattern.test(label);

/** Conjugates a participle, or an adjective like one, whose masculine singular is given: “tenu”, “tenues”. */
export const conjugateParticiple = (participle: string, { gender, isPlural }: FrenchNoun): string =>
  participle + (gender === "f" && !participle.endsWith("e") ? "e" : "") + (isPlural ? "s" : "");
