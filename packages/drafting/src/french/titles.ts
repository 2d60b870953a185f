/** A title of a person as a pattern, in folded small letters. */
export interface TitleRow {
  readonly pattern: string;
  /**
   * “rank”: a military rank, before a name. “office”: an office, before a name or after it. “address”: a form of address,
   * before a name. “role”: an office that shows a woman or a man, but is no cue that the name beside it is a person's.
   */
  readonly kind: "rank" | "office" | "address" | "role";
  /** The gender of the person, if the title shows it. */
  readonly gender?: "feminine";
}

/** A title precedes the shorter one with which it begins: the first match counts. */
export const titles: readonly TitleRow[] = [
  { pattern: "general(?: d'armee| de corps d'armee| de division| de brigade)?", kind: "rank" },
  { pattern: "lieutenant-general", kind: "rank" },
  { pattern: "major-general", kind: "rank" },
  { pattern: "colonel-general", kind: "rank" },
  { pattern: "senior lieutenant-general", kind: "rank" },
  { pattern: "lieutenant-colonel", kind: "rank" },
  { pattern: "colonel(?: superieur)?", kind: "rank" },
  { pattern: "commandant", kind: "rank" },
  { pattern: "capitaine", kind: "rank" },
  { pattern: "(?:sous-)?lieutenant", kind: "rank" },
  { pattern: "sous-capitaine", kind: "rank" },
  { pattern: "contre-amiral", kind: "rank" },
  { pattern: "vice-amiral", kind: "rank" },
  { pattern: "amiral", kind: "rank" },
  { pattern: "marechal", kind: "rank" },
  { pattern: "(?:lt\\. |maj\\. )?(?:col|gen)\\.", kind: "rank" },

  { pattern: "vice-ministre", kind: "office" },
  { pattern: "ministre", kind: "office" },
  { pattern: "premier ministre", kind: "office" },
  { pattern: "vice-premier ministre", kind: "office" },
  { pattern: "chef adjoint", kind: "office" },
  { pattern: "chef", kind: "office" },
  { pattern: "sous-chef", kind: "office" },
  { pattern: "commandant adjoint", kind: "office" },
  { pattern: "commandant", kind: "office" },
  { pattern: "directeur", kind: "office" },
  { pattern: "directrice", kind: "office", gender: "feminine" },
  { pattern: "vice-presidente", kind: "office", gender: "feminine" },
  { pattern: "vice-president", kind: "office" },
  { pattern: "presidente", kind: "office", gender: "feminine" },
  { pattern: "president", kind: "office" },
  { pattern: "secretaire", kind: "office" },
  { pattern: "ambassadeur", kind: "office" },
  { pattern: "ambassadrice", kind: "office", gender: "feminine" },
  { pattern: "attachee", kind: "office", gender: "feminine" },
  { pattern: "attache", kind: "office" },
  { pattern: "commissaire(?: politique)?", kind: "office" },
  { pattern: "representante", kind: "office", gender: "feminine" },
  { pattern: "representant", kind: "office" },
  { pattern: "conseillere", kind: "office", gender: "feminine" },
  { pattern: "conseiller", kind: "office" },
  { pattern: "porte-parole", kind: "office" },
  { pattern: "gouverneur", kind: "office" },
  { pattern: "officier", kind: "office" },
  { pattern: "membre", kind: "office" },
  { pattern: "responsable", kind: "office" },
  { pattern: "depute", kind: "office" },
  { pattern: "professeur", kind: "office" },
  { pattern: "docteur", kind: "office" },
  { pattern: "expert", kind: "office" },
  { pattern: "homologue", kind: "office" },
  { pattern: "empereur", kind: "office" },
  { pattern: "roi", kind: "office" },

  { pattern: "m\\.", kind: "address" },
  // A plural speaks of several people, so it shows nothing of one.
  { pattern: "mm\\.", kind: "address" },
  { pattern: "mme", kind: "address", gender: "feminine" },
  { pattern: "mmes", kind: "address" },
  { pattern: "mlle", kind: "address", gender: "feminine" },
  { pattern: "monsieur", kind: "address" },
  { pattern: "madame", kind: "address", gender: "feminine" },
  { pattern: "docteur", kind: "address" },
  { pattern: "dr", kind: "address" },
  { pattern: "pr", kind: "address" },

  { pattern: "coordinatrice", kind: "role", gender: "feminine" },
  { pattern: "cheffe", kind: "role", gender: "feminine" },
  { pattern: "secretaire generale adjointe", kind: "role", gender: "feminine" },
];

const joinPatterns = (rows: readonly TitleRow[]): string => `(?:${rows.map(({ pattern }) => pattern).join("|")})`;

export const rankPattern = joinPatterns(titles.filter(({ kind }) => kind === "rank"));

export const officePattern = joinPatterns(titles.filter(({ kind }) => kind === "office"));

export const addressPattern = joinPatterns(titles.filter(({ kind }) => kind === "address"));

export const femininePattern = joinPatterns(titles.filter(({ gender }) => gender === "feminine"));
