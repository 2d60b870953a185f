import type { Kind } from "../schema/index.ts";
import type { NounForms } from "./format-count.ts";
import type { Language, Translations } from "./language.ts";

/** What a code or type is called, and what it means in a sentence. */
export interface Label {
  readonly label: string;
  readonly meaning: string;
}

/** A label in each language. */
export type LabelTranslations = { readonly [language in Language]: Label };

/** How a fact is known. */
export type Basis = "stated" | "implied" | "external" | "not-stated";

/** The bases, from the firmest on. */
export const bases: readonly Basis[] = ["stated", "implied", "external", "not-stated"];

const basisLabels: { readonly [basis in Basis]: LabelTranslations } = {
  stated: {
    en: { label: "stated", meaning: "The words of the dispatch say it." },
    fr: { label: "énoncé", meaning: "La dépêche le dit." },
  },
  implied: {
    en: { label: "implied", meaning: "It follows from the words, by a step that is shown." },
    fr: { label: "implicite", meaning: "Cela découle des mots, par une étape qui est montrée." },
  },
  external: {
    en: { label: "external", meaning: "It comes from a cited public page, not from the dispatches." },
    fr: { label: "externe", meaning: "Cela vient d’une page publique citée, et non des dépêches." },
  },
  "not-stated": {
    en: { label: "not stated", meaning: "It was looked for, but the text does not give it." },
    fr: { label: "non énoncé", meaning: "On l’a cherché, mais le texte ne le donne pas." },
  },
};

/** What a basis is called and means. */
export const getBasisLabel = (basis: Basis, language: Language = "en"): Label => basisLabels[basis][language];

const kindLabels: { readonly [kind in Kind]: { readonly [language in Language]: NounForms } } = {
  dispatch: { en: { one: "Dispatch", many: "Dispatches" }, fr: { one: "Dépêche", many: "Dépêches" } },
  event: { en: { one: "Event", many: "Events" }, fr: { one: "Événement", many: "Événements" } },
  statement: { en: { one: "Statement", many: "Statements" }, fr: { one: "Déclaration", many: "Déclarations" } },
  agreement: { en: { one: "Agreement", many: "Agreements" }, fr: { one: "Accord", many: "Accords" } },
  mechanism: { en: { one: "Mechanism", many: "Mechanisms" }, fr: { one: "Mécanisme", many: "Mécanismes" } },
  person: { en: { one: "Person", many: "People" }, fr: { one: "Personne", many: "Personnes" } },
  organization: {
    en: { one: "Organization", many: "Organizations" },
    fr: { one: "Organisation", many: "Organisations" },
  },
  post: { en: { one: "Post", many: "Posts" }, fr: { one: "Fonction", many: "Fonctions" } },
  membership: { en: { one: "Membership", many: "Memberships" }, fr: { one: "Appartenance", many: "Appartenances" } },
  place: { en: { one: "Place", many: "Places" }, fr: { one: "Lieu", many: "Lieux" } },
  topic: { en: { one: "Topic", many: "Topics" }, fr: { one: "Thème", many: "Thèmes" } },
  discrepancy: { en: { one: "Discrepancy", many: "Discrepancies" }, fr: { one: "Divergence", many: "Divergences" } },
  source: { en: { one: "Source", many: "Sources" }, fr: { one: "Source", many: "Sources" } },
};

/** What a record of this kind is called: “Event”. */
export const getKindLabel = (kind: Kind, language: Language = "en"): string => kindLabels[kind][language].one;

/** What records of this kind are called: “Events”. */
export const getKindPlural = (kind: Kind, language: Language = "en"): string => kindLabels[kind][language].many;

/** How far a record has been checked. It is computed from the checks of the record. */
export type ReviewLevel = "drafted" | "checked-in-part" | "checked" | "checked-twice";

/** The levels of review, from the lowest on. */
export const reviewLevels: readonly ReviewLevel[] = ["drafted", "checked-in-part", "checked", "checked-twice"];

const reviewLabels: { readonly [level in ReviewLevel]: Translations } = {
  drafted: { en: "drafted, not yet checked", fr: "ébauché, pas encore vérifié" },
  "checked-in-part": { en: "checked in part", fr: "vérifié en partie" },
  checked: { en: "checked against its texts and pages", fr: "vérifié sur ses textes et ses pages" },
  "checked-twice": { en: "checked twice, independently", fr: "vérifié deux fois, indépendamment" },
};

/** How far a record has been checked, in words. */
export const getReviewLabel = (level: ReviewLevel, language: Language = "en"): string => reviewLabels[level][language];
