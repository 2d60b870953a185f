/** An adverb between an auxiliary and its participle, in folded small letters: “a également souligné”. */
export interface AdverbRow {
  readonly adverb: string;
  /** The verbs with which the rules expect it. */
  readonly verbs: readonly ("event" | "speech")[];
}

export const adverbs: readonly AdverbRow[] = [
  { adverb: "\\p{L}+ment", verbs: ["event", "speech"] },
  { adverb: "egalement", verbs: ["event", "speech"] },
  { adverb: "aussi", verbs: ["event", "speech"] },
  { adverb: "ensuite", verbs: ["event", "speech"] },
  { adverb: "ainsi", verbs: ["event", "speech"] },
  { adverb: "en outre", verbs: ["event", "speech"] },
  { adverb: "par ailleurs", verbs: ["event", "speech"] },
  { adverb: "tous deux", verbs: ["event", "speech"] },
  { adverb: "deja", verbs: ["event"] },
  { adverb: "avec succes", verbs: ["event"] },
  { adverb: "tous", verbs: ["speech"] },
  { adverb: "toutes", verbs: ["speech"] },
  { adverb: "tous les deux", verbs: ["speech"] },
  { adverb: "toujours", verbs: ["speech"] },
  { adverb: "hautement", verbs: ["speech"] },
  { adverb: "encore", verbs: ["speech"] },
  { adverb: "bien", verbs: ["speech"] },
  { adverb: "vivement", verbs: ["speech"] },
  { adverb: "pour sa part", verbs: ["speech"] },
  // “A tenu à remercier”: it adds nothing to the verb of speech after it.
  { adverb: "tenu a", verbs: ["speech"] },
];

/** Matches one adverb, with the space before it. */
export const buildAdverbPattern = (verbs: "event" | "speech"): string => {
  const alternatives = adverbs.filter((row) => row.verbs.includes(verbs)).map(({ adverb }) => adverb);
  return `(?: (?:${alternatives.join("|")}))`;
};

/** Matches any number of adverbs. */
export const buildAdverbsPattern = (verbs: "event" | "speech"): string => `${buildAdverbPattern(verbs)}*`;
