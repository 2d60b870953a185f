/** A short word that many rules look for, in folded small letters. */
export interface FunctionWordRow {
  readonly word: string;
  /** A longer name may have the word or lack it: “Dialogue sur la politique”, “Dialogue de politique”. */
  readonly isOptionalInNames?: true;
  /** The word is so common that its share shows whether a text is French. */
  readonly isCommon?: true;
  /** A name after the word is no subject: “avec le Japon”. */
  readonly precedesObject?: true;
}

export const functionWords: readonly FunctionWordRow[] = [
  // Articles, and prepositions that contain one.
  { word: "le", isOptionalInNames: true, isCommon: true },
  { word: "la", isOptionalInNames: true, isCommon: true },
  { word: "les", isOptionalInNames: true, isCommon: true },
  { word: "l'", isOptionalInNames: true },
  { word: "un", isCommon: true },
  { word: "une", isCommon: true },
  { word: "du", isOptionalInNames: true, isCommon: true, precedesObject: true },
  { word: "des", isOptionalInNames: true, isCommon: true, precedesObject: true },
  { word: "au", isOptionalInNames: true, isCommon: true, precedesObject: true },
  { word: "aux", isOptionalInNames: true, isCommon: true, precedesObject: true },
  // Prepositions. Without its accent, “à” is the verb “a” too.
  { word: "a", isOptionalInNames: true, isCommon: true, precedesObject: true },
  { word: "de", isOptionalInNames: true, isCommon: true, precedesObject: true },
  { word: "d'", isOptionalInNames: true, precedesObject: true },
  { word: "en", isOptionalInNames: true, isCommon: true, precedesObject: true },
  { word: "entre", isOptionalInNames: true, precedesObject: true },
  { word: "pour", isOptionalInNames: true, isCommon: true, precedesObject: true },
  { word: "sur", isOptionalInNames: true, isCommon: true, precedesObject: true },
  { word: "avec", isCommon: true, precedesObject: true },
  { word: "par", isCommon: true, precedesObject: true },
  { word: "dans", isCommon: true },
  { word: "chez", precedesObject: true },
  { word: "contre", precedesObject: true },
  { word: "envers", precedesObject: true },
  { word: "lors", precedesObject: true },
  { word: "parmi", precedesObject: true },
  { word: "vers", precedesObject: true },
  // Conjunctions and relative pronouns.
  { word: "et", isOptionalInNames: true, isCommon: true },
  { word: "que", isCommon: true, precedesObject: true },
  { word: "qu'", precedesObject: true },
  { word: "qui", isCommon: true },
  { word: "comme", precedesObject: true },
  { word: "dont", precedesObject: true },
  // Verbs.
  { word: "est", isCommon: true },
  { word: "ont", isCommon: true },
  // Not function words, but translators add them to names and drop them.
  { word: "national", isOptionalInNames: true },
  { word: "nationale", isOptionalInNames: true },
  { word: "operation", isOptionalInNames: true },
  { word: "operations", isOptionalInNames: true },
];

const selectWords = (flag: "isOptionalInNames" | "isCommon" | "precedesObject"): string[] =>
  functionWords.filter((row) => row[flag] === true).map(({ word }) => word);

/** The words of a text have no apostrophe: “l'” is the word “l”. */
const optionalWords = new Set(selectWords("isOptionalInNames").map((word) => word.replace("'", "")));

const commonWords = new Set(selectWords("isCommon"));

export const isOptionalInNames = (word: string): boolean => optionalWords.has(word);

export const isCommonFrenchWord = (word: string): boolean => commonWords.has(word);

/** Any word after which a name is no subject. */
export const objectPrepositionPattern = `(?:${selectWords("precedesObject").join("|")})`;
