import { foldText } from "@vnjp/engine/text";

/** A state or a part of one, with the words that French has for it. */
export interface CountryRow {
  /** Its usual name, without the article. */
  readonly name: string;
  /** Other names in use. */
  readonly otherNames?: readonly string[];
  /** Its adjectives in the masculine singular. Only states that dispatches describe with one have any here. */
  readonly adjectives?: readonly string[];
}

export const countries: readonly CountryRow[] = [
  { name: "Afghanistan" },
  { name: "Afrique du Sud" },
  { name: "Albanie" },
  { name: "Algérie" },
  { name: "Allemagne", adjectives: ["allemand"] },
  { name: "Angola" },
  { name: "Arabie saoudite" },
  { name: "Argentine" },
  { name: "Arménie" },
  { name: "Australie", adjectives: ["australien"] },
  { name: "Autriche" },
  { name: "Azerbaïdjan" },
  { name: "Bangladesh" },
  { name: "Belgique" },
  { name: "Biélorussie", otherNames: ["Bélarus"] },
  { name: "Brésil" },
  { name: "Brunei" },
  { name: "Bulgarie" },
  { name: "Burkina Faso" },
  { name: "Burundi" },
  { name: "Cambodge", adjectives: ["cambodgien"] },
  { name: "Cameroun" },
  { name: "Canada", adjectives: ["canadien"] },
  { name: "Chili" },
  { name: "Chine", adjectives: ["chinois"] },
  { name: "Chypre" },
  { name: "Colombie" },
  { name: "Corée", adjectives: ["coréen"] },
  { name: "Corée du Nord" },
  { name: "Corée du Sud", adjectives: ["sud-coréen"] },
  { name: "Côte d'Ivoire" },
  { name: "Croatie" },
  { name: "Cuba", adjectives: ["cubain"] },
  { name: "Danemark" },
  { name: "Égypte" },
  { name: "Émirats arabes unis" },
  { name: "Espagne" },
  { name: "Estonie" },
  { name: "États-Unis", adjectives: ["américain"] },
  { name: "Éthiopie" },
  { name: "Fidji" },
  { name: "Finlande" },
  { name: "France", adjectives: ["français"] },
  { name: "Gabon" },
  { name: "Géorgie" },
  { name: "Ghana" },
  { name: "Grèce" },
  { name: "Haïti" },
  { name: "Hongrie" },
  { name: "Inde", adjectives: ["indien"] },
  { name: "Indonésie", adjectives: ["indonésien"] },
  { name: "Irak" },
  { name: "Iran" },
  { name: "Irlande" },
  { name: "Islande" },
  { name: "Israël" },
  { name: "Italie", adjectives: ["italien"] },
  { name: "Japon", adjectives: ["japonais", "nippon"] },
  { name: "Jordanie" },
  { name: "Kazakhstan" },
  { name: "Kenya" },
  { name: "Laos", adjectives: ["laotien", "lao"] },
  { name: "Lettonie" },
  { name: "Liban" },
  { name: "Libye" },
  { name: "Lituanie" },
  { name: "Luxembourg" },
  { name: "Madagascar" },
  { name: "Malaisie", adjectives: ["malaisien"] },
  { name: "Mali" },
  { name: "Maroc" },
  { name: "Mexique" },
  { name: "Mongolie", adjectives: ["mongol"] },
  { name: "Mozambique" },
  { name: "Myanmar", otherNames: ["Birmanie"] },
  { name: "Népal" },
  { name: "Nigeria" },
  { name: "Norvège" },
  { name: "Nouvelle-Zélande", adjectives: ["néo-zélandais"] },
  { name: "Oman" },
  { name: "Ouganda" },
  { name: "Ouzbékistan" },
  { name: "Pakistan" },
  { name: "Papouasie-Nouvelle-Guinée" },
  { name: "Pays-Bas" },
  { name: "Pérou" },
  { name: "Philippines", adjectives: ["philippin"] },
  { name: "Pologne" },
  { name: "Portugal" },
  { name: "Qatar" },
  { name: "République centrafricaine", otherNames: ["Centrafrique"] },
  { name: "République démocratique du Congo" },
  { name: "République tchèque", otherNames: ["Tchéquie"] },
  { name: "Roumanie" },
  { name: "Royaume-Uni", adjectives: ["britannique"] },
  { name: "Russie", adjectives: ["russe"] },
  { name: "Rwanda" },
  { name: "Sénégal" },
  { name: "Serbie" },
  { name: "Singapour", adjectives: ["singapourien"] },
  { name: "Slovaquie" },
  { name: "Slovénie" },
  { name: "Somalie" },
  { name: "Soudan" },
  { name: "Sri Lanka" },
  { name: "Suède" },
  { name: "Suisse" },
  { name: "Syrie" },
  { name: "Tanzanie" },
  { name: "Tchad" },
  { name: "Thaïlande", adjectives: ["thaïlandais"] },
  { name: "Timor-Leste", otherNames: ["Timor oriental"] },
  { name: "Tunisie" },
  { name: "Turquie" },
  { name: "Ukraine" },
  { name: "Venezuela" },
  { name: "Vietnam", otherNames: ["Viet Nam"], adjectives: ["vietnamien"] },
  { name: "Yémen" },
  { name: "Zambie" },
  { name: "Zimbabwe" },
];

/** A name that records have for a state, and the name that French texts use for it too. */
export interface StateNameRow {
  readonly recordName: string;
  readonly usualName: string;
}

export const usualStateNames: readonly StateNameRow[] = [
  { recordName: "République de Corée", usualName: "Corée du Sud" },
  { recordName: "République populaire démocratique de Corée", usualName: "Corée du Nord" },
  { recordName: "Myanmar", usualName: "Birmanie" },
  { recordName: "Timor-Leste", usualName: "Timor oriental" },
  { recordName: "Royaume-Uni", usualName: "Grande-Bretagne" },
];

const stateNames = countries.flatMap(({ name, otherNames = [] }) => [name, ...otherNames]).map(foldText);

const stateNameSet = new Set(stateNames);

/** Any state, longer names first. */
export const statePattern = stateNames.toSorted((a, b) => b.length - a.length).join("|");

/** Whether folded words are the name of a state. */
export const isStateName = (name: string): boolean => stateNameSet.has(name);

/** The endings of vietnamien, vietnamiens, vietnamienne, vietnamiennes, japonaise, japonaises. */
const adjectiveEndings = ["", "s", "e", "es", "ne", "nes"];

const countriesByAdjective = new Map(
  countries.flatMap(({ name, adjectives = [] }) =>
    adjectives.flatMap((adjective) =>
      adjectiveEndings.map((ending) => [foldText(adjective) + ending, foldText(name)] as const),
    ),
  ),
);

/** Finds the country of a folded adjective. */
export const findCountryByAdjective = (word: string): string | undefined => countriesByAdjective.get(word);

export const nationalityAdjectives: readonly string[] = [...countriesByAdjective.keys()];

/** Gives a country and its adjective the same word, so that “japonais” and “du Japon” are one name. */
export const toCountryWord = (word: string): string => {
  const country = countriesByAdjective.get(word);
  // A country of several words has no single word: its adjective stays.
  return country === undefined || country.includes("-") || country.includes(" ") ? word : country;
};

const countryWords = new Set([...countriesByAdjective.keys()].map(toCountryWord));

/** Whether a word is a country that has an adjective here, or such an adjective. */
export const isCountryWord = (word: string): boolean => countryWords.has(toCountryWord(word));
