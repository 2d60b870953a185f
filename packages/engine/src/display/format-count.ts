import type { Language } from "./language.ts";

/** A noun for one and for several; with more words if they change too: “id that leads here”, “ids that lead here”. */
export interface NounForms {
  readonly one: string;
  readonly many: string;
}

/** English has a singular for 1 alone; French for 0 too. */
const isSingular = (count: number, language: Language): boolean => (language === "fr" ? count < 2 : count === 1);

const toForms = (noun: string | NounForms): NounForms =>
  typeof noun === "string" ? { one: noun, many: `${noun}s` } : noun;

/** The form of a noun or verb that goes with a number: “needs” or “need”. A noun alone gets an “s”. */
export const selectForm = (count: number, noun: string | NounForms, language: Language = "en"): string => {
  const { one, many } = toForms(noun);
  return isSingular(count, language) ? one : many;
};

/** A number with its noun: “1 error”, “2 errors”, “3 entries”. */
export const formatCount = (count: number, noun: string | NounForms, language: Language = "en"): string =>
  `${count} ${selectForm(count, noun, language)}`;
