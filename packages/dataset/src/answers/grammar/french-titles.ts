/** Words of titles whose feminine is more than an e. */
const feminines: Readonly<Record<string, string>> = {
  chef: "cheffe",
  directeur: "directrice",
  premier: "première",
  conseiller: "conseillère",
  ambassadeur: "ambassadrice",
  vietnamien: "vietnamienne",
};

const toFeminineWord = (word: string): string => {
  if (Object.hasOwn(feminines, word)) return feminines[word] ?? word;
  // “ministre” and “porte-parole” have one already.
  return word.endsWith("e") ? word : `${word}e`;
};

/** Puts a French title, without its article, into the feminine: “directrice adjointe du département”, “ministre japonaise de la Défense”. */
export const toFeminineTitle = (title: string): string => {
  const [agreeing = title] = title.split(/(?=,| (?:de|du|des|à|au|aux|pour|en|dans) | d’)/u, 1);
  return agreeing.split(" ").map(toFeminineWord).join(" ") + title.slice(agreeing.length);
};
