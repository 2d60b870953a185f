import type { FrenchNoun } from "./french-nouns.ts";

/** Countries end in -e if they are feminine; these end in it and are masculine. */
const masculineInE = /^(?:Belize|Cambodge|Mexique|Mozambique|Suriname|Zimbabwe)\b/u;

const plural =
  /^(?:Bahamas|Comores|Émirats|États|Fidji|îles|Îles|Maldives|Nations|Palaos|Pays|Philippines|Salomon|Seychelles)\b/u;

const feminineInPlural = /^(?:Bahamas|Comores|îles|Îles|Maldives|Nations|Philippines|Salomon|Seychelles)\b/u;

const withoutArticle =
  /^(?:Bahreïn|Brunei|Chypre|Cuba|Djibouti|Haïti|Israël|Madagascar|Malte|Maurice|Monaco|Nauru|Oman|Singapour|Taïwan|Timor-Leste|Tonga|Tuvalu)\b/u;

/** Finds the gender and number of the name of a country or region; undefined if it has no article: “Singapour”. */
export const findCountryNoun = (name: string): FrenchNoun | undefined => {
  if (withoutArticle.test(name)) return undefined;
  if (plural.test(name)) return { gender: feminineInPlural.test(name) ? "f" : "m", isPlural: true };
  const [first = name] = name.split(" ");
  return { gender: first.endsWith("e") && !masculineInE.test(name) ? "f" : "m", isPlural: false };
};
