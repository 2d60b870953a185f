export type Gender = "feminine" | "masculine";

/** A pronoun of the third person, in folded small letters. */
export interface PronounRow {
  readonly word: string;
  readonly gender: Gender;
  readonly number: "singular" | "plural";
  readonly isSubject?: true;
  /** It can follow a preposition: “selon lui”. */
  readonly followsPreposition?: true;
  /** It refers to the last person named, not to the last subject. */
  readonly isDemonstrative?: true;
}

export const pronouns: readonly PronounRow[] = [
  { word: "il", gender: "masculine", number: "singular", isSubject: true },
  { word: "elle", gender: "feminine", number: "singular", isSubject: true, followsPreposition: true },
  { word: "lui", gender: "masculine", number: "singular", followsPreposition: true },
  { word: "celui-ci", gender: "masculine", number: "singular", isSubject: true, isDemonstrative: true },
  { word: "celle-ci", gender: "feminine", number: "singular", isSubject: true, isDemonstrative: true },
  {
    word: "ce dernier",
    gender: "masculine",
    number: "singular",
    isSubject: true,
    followsPreposition: true,
    isDemonstrative: true,
  },
  {
    word: "cette derniere",
    gender: "feminine",
    number: "singular",
    isSubject: true,
    followsPreposition: true,
    isDemonstrative: true,
  },
  { word: "ils", gender: "masculine", number: "plural", isSubject: true },
  { word: "elles", gender: "feminine", number: "plural", isSubject: true },
];

/** Any of the pronouns that a test selects. */
export const joinPronouns = (select: (row: PronounRow) => boolean): string =>
  `(?:${pronouns
    .filter(select)
    .map(({ word }) => word)
    .join("|")})`;
