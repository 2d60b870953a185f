import { hasFrenchNumber, type FrenchNoun } from "./french-nouns.ts";

/** Whether French elides an article before these words: “l’Asie”. An h is left alone: most names here have it aspirated. */
export const hasElision = (text: string): boolean =>
  /^[aeiouyàâäéèêëîïôöùûü]/iu.test(text) && !/^(?:onz|oui|y[aeiou])/iu.test(text);

/** Adds the definite article to a French noun: “la réunion”, “l’ASEAN”. A number takes its place: “deux formations”. */
export const addFrenchArticle = (text: string, { gender, isPlural }: FrenchNoun): string => {
  if (isPlural) return hasFrenchNumber(text) ? text : `les ${text}`;
  if (hasElision(text)) return `l’${text}`;
  return `${gender === "f" ? "la" : "le"} ${text}`;
};

const contractions: Readonly<Record<"de" | "à", { readonly le: string; readonly les: string }>> = {
  de: { le: "du", les: "des" },
  à: { le: "au", les: "aux" },
};

/** Adds “de” or “à” to French words, contracted with an article: “du Vietnam”, “aux États-Unis”, “d’Asie”. */
export const addFrenchPreposition = (preposition: "de" | "à", text: string): string => {
  const { le, les } = contractions[preposition];
  if (text.startsWith("le ")) return `${le} ${text.slice(3)}`;
  // “de” takes the place of “des” and of another “de”: “à l’intention d’officiers”.
  if (preposition === "de" && /^(?:de |d’)/u.test(text)) return text;
  if (preposition === "de" && text.startsWith("des ")) return addFrenchPreposition("de", text.slice(4));
  if (text.startsWith("les ")) return `${les} ${text.slice(4)}`;
  return preposition === "de" && hasElision(text) ? `d’${text}` : `${preposition} ${text}`;
};
