import type { Fact, Label } from "../index.ts";
import { capitalize, joinList } from "./display.ts";
import { formatFrenchTypography } from "./grammar/typography.ts";

/** How a fact is known: its words say it, they entail it, a cited page says it, or it was looked for and not stated. */
export type Basis = Fact["basis"];

/** What every item of an answer has. */
export interface AnswerItem {
  /**
   * What the item says, in English and in French, to be read aloud: one sentence, made from values and labels of the record.
   * It marks what is implied, what only a cited page says, and what is not stated.
   */
  readonly sentence: Label;
  /** The citations of the facts that the sentence rests on, in its order. */
  readonly citations: readonly string[];
  /** The weakest basis of the values in the sentence; `not-stated` if it has none, but says what is not stated. */
  readonly basis: Basis;
}

/** A fact that a phrase rests on. */
export interface Support {
  readonly citation: string;
  readonly basis: Basis;
}

/** A part of a sentence in both languages, with the facts that it rests on. */
export interface Phrase {
  readonly en: string;
  readonly fr: string;
  readonly supports: readonly Support[];
}

/** Words in both languages. */
export type Words = Pick<Phrase, "en" | "fr">;

export const createPhrase = ({ en, fr }: Words, supports: readonly Support[] = []): Phrase => ({ en, fr, supports });

/** Adds facts that a phrase rests on besides the values in it. */
export const addSupports = (phrase: Phrase, supports: readonly Support[]): Phrase => ({
  ...phrase,
  supports: [...phrase.supports, ...supports],
});

/** The bases, from the firmest on. */
export const basisOrder: readonly Basis[] = ["stated", "implied", "external", "not-stated"];

/** Fills the places `{name}` of a template. The phrase rests on what its parts rest on. */
export const formatTemplate = (template: Words, parts: Readonly<Record<string, Phrase>>): Phrase => {
  const fill = (language: keyof Words): string =>
    template[language].replaceAll(/\{(\w+)\}/g, (_, name: string) => parts[name]?.[language] ?? "");
  return { en: fill("en"), fr: fill("fr"), supports: Object.values(parts).flatMap(({ supports }) => supports) };
};

/** Joins the phrases that are there with the same separator in both languages, such as a comma. */
export const joinPhrases = (phrases: readonly (Phrase | undefined)[], separator = ", "): Phrase => {
  const present = phrases.filter((phrase) => phrase !== undefined);
  return {
    en: present.map(({ en }) => en).join(separator),
    // French has a space before a semicolon.
    fr: present.map(({ fr }) => fr).join(separator === "; " ? " ; " : separator),
    supports: present.flatMap(({ supports }) => supports),
  };
};

/** Joins phrases as in a sentence: “a, b and c”, “a, b et c”. */
export const joinPhraseList = (phrases: readonly Phrase[]): Phrase => ({
  en: joinList(phrases.map(({ en }) => en)),
  fr: joinList(
    phrases.map(({ fr }) => fr),
    "fr",
  ),
  supports: phrases.flatMap(({ supports }) => supports),
});

/** Whether words follow a comma: a date that is not sure, or a source. */
const hasComma = (text: string): boolean => /^(?:perhaps|according to|peut-être|selon) /u.test(text);

const joinTexts = (texts: readonly string[]): string =>
  texts.reduce(
    (text, next) => (text === "" ? next : `${text}${hasComma(next) && !text.endsWith(",") ? "," : ""} ${next}`),
    "",
  );

/** Joins the words of a sentence: “in Viet Nam, perhaps on 19 August 2015”. */
export const joinWords = (phrases: readonly (Phrase | undefined)[]): Phrase => {
  const present = phrases.filter((phrase) => phrase !== undefined && phrase.en !== "");
  return {
    en: joinTexts(present.map((phrase) => phrase?.en ?? "")),
    fr: joinTexts(present.map((phrase) => phrase?.fr ?? "")),
    supports: phrases.flatMap((phrase) => phrase?.supports ?? []),
  };
};

/** Adds notes in brackets: “Serizawa Kiyoshi (for Japan, implied)”. Without notes, the phrase stays as it is. */
export const addNotes = (phrase: Phrase, notes: readonly (Phrase | undefined)[]): Phrase => {
  const note = joinPhrases(notes, "; ");
  return note.en === ""
    ? phrase
    : formatTemplate({ en: "{phrase} ({note})", fr: "{phrase} ({note})" }, { phrase, note });
};

const endSentence = (text: string): string => capitalize(/[.!?…]$/.test(text) ? text : `${text}.`);

const computeWeakestBasis = (supports: readonly Support[]): Basis =>
  basisOrder.findLast((basis) => basis !== "not-stated" && supports.some((support) => support.basis === basis)) ??
  "not-stated";

/** Makes the item that a phrase is the sentence of. */
export const createItem = ({ en, fr, supports }: Phrase): AnswerItem => ({
  sentence: { en: endSentence(en), fr: formatFrenchTypography(endSentence(fr)) },
  citations: [...new Set(supports.map(({ citation }) => citation))],
  basis: computeWeakestBasis(supports),
});
