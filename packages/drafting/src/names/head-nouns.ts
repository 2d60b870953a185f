/** A noun with which names begin, as a pattern in folded small letters. */
export interface HeadNounRow {
  readonly noun: string;
  readonly kind: "organization" | "mechanism" | "place";
  /** It is a common noun too, so only its capital shows a name: “la Force maritime d'autodéfense”. */
  readonly needsCapital?: true;
  /** A number can take the place of a name: “hôpital de campagne de niveau 2 n° 8”. */
  readonly isNumbered?: true;
  /** An acronym in brackets often follows the name. */
  readonly precedesAcronym?: true;
  /** Its head is a “chef” or a “directeur”, which translators use for each other. */
  readonly hasDirector?: true;
  /** It is part of the name of a place: “la mer Orientale”. */
  readonly isGeographic?: true;
}

export const headNouns: readonly HeadNounRow[] = [
  { noun: "academie", kind: "organization", precedesAcronym: true },
  { noun: "agence", kind: "organization", precedesAcronym: true },
  { noun: "ambassade", kind: "organization" },
  { noun: "armee", kind: "organization", needsCapital: true },
  { noun: "assemblee", kind: "organization", needsCapital: true },
  { noun: "association", kind: "organization", needsCapital: true, precedesAcronym: true },
  { noun: "autorite", kind: "organization" },
  { noun: "bataillon", kind: "organization", isNumbered: true },
  { noun: "brigade", kind: "organization", isNumbered: true },
  { noun: "bureau", kind: "organization", needsCapital: true, hasDirector: true },
  { noun: "centre", kind: "organization", needsCapital: true },
  { noun: "college", kind: "organization" },
  { noun: "comite", kind: "organization", needsCapital: true, precedesAcronym: true },
  { noun: "commandement", kind: "organization" },
  { noun: "commission", kind: "organization", needsCapital: true, precedesAcronym: true },
  { noun: "compagnie", kind: "organization", needsCapital: true, isNumbered: true },
  { noun: "conseil", kind: "organization", needsCapital: true, precedesAcronym: true },
  { noun: "consulat", kind: "organization" },
  { noun: "corporation", kind: "organization" },
  { noun: "corps", kind: "organization", needsCapital: true },
  { noun: "cour", kind: "organization", needsCapital: true },
  { noun: "departement", kind: "organization", precedesAcronym: true, hasDirector: true },
  { noun: "detachement", kind: "organization", needsCapital: true, isNumbered: true },
  { noun: "direction", kind: "organization", needsCapital: true, hasDirector: true },
  { noun: "division", kind: "organization", needsCapital: true, isNumbered: true, hasDirector: true },
  { noun: "ecole", kind: "organization", needsCapital: true },
  { noun: "escadre", kind: "organization", needsCapital: true },
  { noun: "etat-major", kind: "organization" },
  { noun: "faculte", kind: "organization" },
  { noun: "flotte", kind: "organization", needsCapital: true },
  { noun: "fondation", kind: "organization" },
  { noun: "fonds", kind: "organization", needsCapital: true },
  { noun: "force", kind: "organization", needsCapital: true, precedesAcronym: true },
  { noun: "forces", kind: "organization", needsCapital: true },
  { noun: "forum", kind: "organization", needsCapital: true, precedesAcronym: true },
  { noun: "garde", kind: "organization", needsCapital: true },
  { noun: "gouvernement", kind: "organization", needsCapital: true },
  { noun: "groupe", kind: "organization", needsCapital: true, precedesAcronym: true },
  { noun: "haut-commissariat", kind: "organization" },
  { noun: "hopital", kind: "organization", needsCapital: true, isNumbered: true },
  { noun: "institut", kind: "organization" },
  { noun: "marine", kind: "organization", needsCapital: true },
  { noun: "ministere", kind: "organization" },
  { noun: "mission", kind: "organization", needsCapital: true, precedesAcronym: true },
  { noun: "office", kind: "organization", needsCapital: true },
  { noun: "organisation", kind: "organization", needsCapital: true, precedesAcronym: true },
  { noun: "parlement", kind: "organization" },
  { noun: "parti", kind: "organization", needsCapital: true },
  { noun: "police", kind: "organization", needsCapital: true },
  { noun: "quartier general", kind: "organization" },
  { noun: "regiment", kind: "organization", isNumbered: true },
  { noun: "secretariat", kind: "organization" },
  { noun: "service", kind: "organization", needsCapital: true, hasDirector: true },
  { noun: "societe", kind: "organization", needsCapital: true },
  { noun: "union", kind: "organization", needsCapital: true, precedesAcronym: true },
  { noun: "unite", kind: "organization", needsCapital: true, isNumbered: true },
  { noun: "universite", kind: "organization" },

  { noun: "conference", kind: "mechanism", precedesAcronym: true },
  { noun: "dialogue", kind: "mechanism", precedesAcronym: true },
  { noun: "initiative", kind: "mechanism", precedesAcronym: true },
  { noun: "programme", kind: "mechanism", precedesAcronym: true },
  { noun: "projet", kind: "mechanism", precedesAcronym: true },
  { noun: "reunion", kind: "mechanism", precedesAcronym: true },

  { noun: "academie(?: \\p{L}+)?", kind: "place" },
  { noun: "aeroport", kind: "place" },
  { noun: "archipel", kind: "place", isGeographic: true },
  { noun: "baie", kind: "place", isGeographic: true },
  { noun: "base", kind: "place" },
  { noun: "camp", kind: "place" },
  { noun: "cap", kind: "place", isGeographic: true },
  { noun: "capitale", kind: "place" },
  { noun: "caserne", kind: "place" },
  { noun: "commune", kind: "place" },
  { noun: "contingent(?: de \\p{L}+)?", kind: "place" },
  { noun: "detroit", kind: "place", isGeographic: true },
  { noun: "district", kind: "place" },
  { noun: "ecole(?: \\p{L}+)?(?: du \\p{L}+)?", kind: "place" },
  { noun: "exercice", kind: "place" },
  { noun: "fleuve", kind: "place", isGeographic: true },
  { noun: "golfe", kind: "place", isGeographic: true },
  { noun: "hopital", kind: "place" },
  { noun: "iles?", kind: "place", isGeographic: true },
  { noun: "lac", kind: "place", isGeographic: true },
  { noun: "mer", kind: "place", isGeographic: true },
  { noun: "mont", kind: "place", isGeographic: true },
  { noun: "monument(?: aux morts)?", kind: "place" },
  { noun: "municipalite", kind: "place" },
  { noun: "plage", kind: "place" },
  { noun: "port", kind: "place" },
  { noun: "prefecture", kind: "place" },
  { noun: "provinces?", kind: "place" },
  { noun: "quartier", kind: "place" },
  { noun: "region", kind: "place" },
  { noun: "riviere", kind: "place", isGeographic: true },
  { noun: "village", kind: "place" },
  { noun: "ville", kind: "place" },
  { noun: "zone", kind: "place" },
];

/** Any of the nouns that a test selects, as alternatives. */
export const joinHeadNouns = (select: (row: HeadNounRow) => boolean): string =>
  `(?:${headNouns
    .filter(select)
    .map(({ noun }) => noun)
    .join("|")})`;
