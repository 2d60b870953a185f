/** Which country a French adjective speaks of: grammar, and no list of whom the records know. */
const stems: Readonly<Record<string, string>> = {
  vietnamien: "vietnam",
  japonais: "japon",
  nippon: "japon",
  americain: "etats-unis",
  chinois: "chine",
  russe: "russie",
  indien: "inde",
  australien: "australie",
  "neo-zelandais": "nouvelle-zelande",
  coreen: "coree",
  "sud-coreen": "coree du sud",
  francais: "france",
  britannique: "royaume-uni",
  laotien: "laos",
  lao: "laos",
  cambodgien: "cambodge",
  thailandais: "thailande",
  indonesien: "indonesie",
  malaisien: "malaisie",
  philippin: "philippines",
  singapourien: "singapour",
  canadien: "canada",
  allemand: "allemagne",
  italien: "italie",
  cubain: "cuba",
  mongol: "mongolie",
};

const endings = ["", "s", "e", "es", "ne", "nes"];

/** Every form of the adjectives: vietnamien, vietnamiens, vietnamienne, vietnamiennes. */
const forms = new Map(
  Object.entries(stems).flatMap(([stem, country]) => endings.map((ending) => [stem + ending, country] as const)),
);

/** The country of an adjective in small letters without accents. */
export const countryOfAdjective = (word: string): string | undefined => forms.get(word);

export const adjectives: readonly string[] = [...forms.keys()];

/** One word for a country and its adjective, so that “japonais” and “du Japon” are one name. */
export const countryWord = (word: string): string => {
  const country = forms.get(word);
  return country === undefined || country.includes("-") || country.includes(" ") ? word : country;
};

const countryWords = new Set([...forms.keys()].map(countryWord));

/** Whether a word names a country, or is the adjective of one. */
export const isCountryWord = (word: string): boolean =>
  countryWords.has(countryWord(word)) && countryWord(word) !== "lao";
