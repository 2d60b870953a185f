import type { AnyRecord, Fact, Kind } from "@vnjp/dataset";

export type Basis = Fact["basis"];

/** The bases from the firmest on, each with its label and meaning. */
export const bases: readonly { readonly basis: Basis; readonly label: string; readonly meaning: string }[] = [
  { basis: "stated", label: "stated", meaning: "The words of the dispatch say it." },
  { basis: "implied", label: "implied", meaning: "It follows from the words, by a step that is shown." },
  { basis: "external", label: "external", meaning: "It comes from a cited public page, not from the dispatches." },
  { basis: "not-stated", label: "not stated", meaning: "It was looked for, but the text does not give it." },
];

export const getBasisLabel = (basis: Basis): string => bases.find((entry) => entry.basis === basis)?.label ?? basis;

const kindLabels: { readonly [kind in Kind]: { readonly one: string; readonly many: string } } = {
  dispatch: { one: "Dispatch", many: "Dispatches" },
  event: { one: "Event", many: "Events" },
  statement: { one: "Statement", many: "Statements" },
  agreement: { one: "Agreement", many: "Agreements" },
  mechanism: { one: "Mechanism", many: "Mechanisms" },
  person: { one: "Person", many: "People" },
  organization: { one: "Organization", many: "Organizations" },
  post: { one: "Post", many: "Posts" },
  membership: { one: "Membership", many: "Memberships" },
  place: { one: "Place", many: "Places" },
  topic: { one: "Topic", many: "Topics" },
  discrepancy: { one: "Discrepancy", many: "Discrepancies" },
  source: { one: "Source", many: "Sources" },
};

/** Gets the label of one record of a kind. */
export const getKindLabel = (kind: Kind): string => kindLabels[kind].one;

/** Gets the label of all records of a kind. */
export const getKindPlural = (kind: Kind): string => kindLabels[kind].many;

type ReviewState = AnyRecord["review"]["state"];

const reviewLabels: { readonly [state in ReviewState]: string } = {
  drafted: "drafted, not yet checked",
  checked: "checked against the text",
  "checked-twice": "checked twice, by two people independently",
};

/** Gets the label of a review state. */
export const getReviewLabel = (state: ReviewState): string => reviewLabels[state];

const languageNames: Readonly<Record<string, string>> = {
  en: "English",
  fr: "French",
  vi: "Vietnamese",
  ja: "Japanese",
  "ja-Latn": "Japanese in Latin letters",
  "ja-Hira": "Japanese in hiragana",
  "ja-Kana": "Japanese in katakana",
  zh: "Chinese",
  ko: "Korean",
};

/** Finds the English name of a language; undefined if it is not listed. */
export const findLanguageName = (tag: string): string | undefined => languageNames[tag];

/** Gets the English name of a language, or its tag (BCP 47) if it is not listed. */
export const getLanguageLabel = (tag: string): string => findLanguageName(tag) ?? tag;

/** Finds the language of an English label that is a foreign name; undefined if it is English. */
export const findLabelLanguage = ({ en, vi, ja }: AnyRecord["label"]): string | undefined => {
  if (en === vi) return "vi";
  return en === ja ? "ja" : undefined;
};
