import { joinList } from "./format-list.ts";
import type { Language, Translations } from "./language.ts";

/** Text that begins as a citation and was not read, as far as texts need it; the package's `UnreadCitation` is one. */
export interface UnreadCitation {
  readonly reason: "no-release" | "malformed" | "lost-pointer" | "ambiguous";
  readonly readings: readonly string[];
}

const reasons: { readonly [R in UnreadCitation["reason"]]: Translations } = {
  "no-release": {
    en: "It names no release, such as @1.2.0.",
    fr: "Aucune version n’y est nommée, comme @1.2.0.",
  },
  malformed: {
    en: "It is not of the form vnjp:kind/id@release#/pointer.",
    fr: "Elle n’a pas la forme vnjp:genre/id@version#/pointeur.",
  },
  "lost-pointer": {
    en: "A pointer seems to follow that could not be read: write it directly after the release, with #/.",
    fr: "Un pointeur semble suivre, qui n’a pas pu être lu : écrivez-le juste après la version, avec #/.",
  },
  ambiguous: {
    en: "It has a line break, a dash or a capital, and can be read in more than one way, or in none that was ever published.",
    fr: "Elle contient un retour à la ligne, un tiret ou une majuscule, et peut se lire de plusieurs façons, ou d’aucune qui ait été publiée.",
  },
};

/** Why a citation was not read, in a sentence, with what it may stand for. */
export const describeUnreadCitation = ({ reason, readings }: UnreadCitation, language: Language = "en"): string => {
  const candidates = reason === "ambiguous" ? readings.slice(0, 4) : [];
  if (candidates.length === 0) return reasons[reason][language];
  const lead = language === "fr" ? "Lectures possibles :" : "It may be";
  return `${reasons[reason][language]} ${lead} ${joinList(candidates, language, "or")}.`;
};

/** What a range of releases leaves open, in a sentence: “^1.2.0”. */
export const describeReleaseRange = (range: string, release: string, language: Language = "en"): string =>
  language === "fr"
    ? `« ${range} » ne dit pas quelle version a été utilisée : ${release} est la première possible. Un fichier de verrouillage le dit.`
    : `“${range}” does not say which release was used: ${release} is the first possible one. A lock file says it.`;
