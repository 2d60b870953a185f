import type { Correction } from "../schema/index.ts";
import { formatDate } from "./format-date.ts";
import type { Label, LabelTranslations } from "./labels.ts";
import type { Language } from "./language.ts";

export type CorrectionKind = Correction["kind"];
export type CorrectionSeverity = Correction["severity"];

const kindLabels: { readonly [kind in CorrectionKind]: LabelTranslations } = {
  transcription: {
    en: { label: "transcription", meaning: "The quote or its position was copied wrongly." },
    fr: { label: "transcription", meaning: "La citation ou sa position a été mal copiée." },
  },
  interpretation: {
    en: { label: "interpretation", meaning: "The words were misread: they say something else." },
    fr: { label: "interprétation", meaning: "Les mots ont été mal lus : ils disent autre chose." },
  },
  "source-corrected": {
    en: { label: "source corrected", meaning: "The publisher has corrected what the record rested on." },
    fr: { label: "source corrigée", meaning: "L’éditeur a corrigé ce sur quoi la fiche reposait." },
  },
  identity: {
    en: { label: "identity", meaning: "It is about another person, organization, place or event." },
    fr: { label: "identité", meaning: "Il s’agit d’une autre personne, organisation, d’un autre lieu ou événement." },
  },
  scope: {
    en: { label: "scope", meaning: "It said more or less than the words do, or was about the wrong part." },
    fr: { label: "portée", meaning: "Il disait plus ou moins que les mots, ou portait sur la mauvaise partie." },
  },
  wording: {
    en: { label: "wording", meaning: "Our own wording was poor; what it says is the same." },
    fr: { label: "formulation", meaning: "Notre formulation était mauvaise ; ce qu’elle dit est inchangé." },
  },
  "new-evidence": {
    en: { label: "new evidence", meaning: "A source that was not known has settled or changed it." },
    fr: { label: "nouvelle preuve", meaning: "Une source inconnue jusque-là l’a établi ou changé." },
  },
  redaction: {
    en: { label: "redaction", meaning: "It must no longer be published." },
    fr: { label: "occultation", meaning: "Cela ne doit plus être publié." },
  },
  redirect: {
    en: { label: "redirect", meaning: "A record that it names was merged, split or reinstated." },
    fr: { label: "renvoi", meaning: "Une fiche qu’il nomme a été fusionnée, scindée ou rétablie." },
  },
};

type AuthoredKind = Exclude<CorrectionKind, "redirect">;

/** The kinds of correction that people choose from, in the order in which they are offered. */
export const correctionKinds = (Object.keys(kindLabels) as readonly CorrectionKind[]).filter(
  (kind): kind is AuthoredKind => kind !== "redirect",
);

/** What was wrong with a corrected fact: what the kind is called and means. */
export const getCorrectionKindLabel = (kind: CorrectionKind, language: Language = "en"): Label =>
  kindLabels[kind][language];

const severityLabels: { readonly [severity in CorrectionSeverity]: LabelTranslations } = {
  editorial: {
    en: { label: "editorial", meaning: "No reader was misled." },
    fr: { label: "éditoriale", meaning: "Aucun lecteur n’a été induit en erreur." },
  },
  substantive: {
    en: { label: "substantive", meaning: "What was said was wrong." },
    fr: { label: "de fond", meaning: "Ce qui était dit était faux." },
  },
  reversal: {
    en: { label: "reversal", meaning: "The opposite of what was said is true." },
    fr: { label: "inversion", meaning: "C’est le contraire de ce qui était dit." },
  },
};

/** The severities of a correction, from the mildest on. */
export const correctionSeverities = Object.keys(severityLabels) as readonly CorrectionSeverity[];

/** How severe a correction is: what the severity is called and means. */
export const getSeverityLabel = (severity: CorrectionSeverity, language: Language = "en"): Label =>
  severityLabels[severity][language];

/** The highest severity of some changes or corrections; undefined if there are none. */
export const findHighestSeverity = (
  corrections: readonly { readonly severity: CorrectionSeverity }[],
): CorrectionSeverity | undefined =>
  correctionSeverities.findLast((severity) => corrections.some((correction) => correction.severity === severity));

/** A release with its day: “release 1.1.0, 15 January 2027”. */
export const formatRelease = (release: string, date: string | undefined, language: Language = "en"): string => {
  const name = language === "fr" ? `version ${release}` : `release ${release}`;
  return date === undefined ? name : `${name}, ${formatDate(date, language)}`;
};

/** What a line of a report says of a correction. */
export interface CorrectionSummary extends Pick<Correction, "release" | "kind" | "severity"> {
  readonly reason: { readonly en: string; readonly fr: string };
  /** The day of the release, if it is known. */
  readonly date?: string | undefined;
}

/** Why a fact was corrected, in one line: “transcription, editorial: Why.” */
export const formatCorrectionReason = (
  { kind, severity, reason }: Pick<CorrectionSummary, "kind" | "severity" | "reason">,
  language: Language = "en",
): string => {
  const labels = [getCorrectionKindLabel(kind, language).label, getSeverityLabel(severity, language).label].join(", ");
  return `${labels}${language === "fr" ? " : " : ": "}${reason[language]}`;
};

/** A correction in one line: “1.1.0 (2027-01-15)  transcription, editorial: Why.” */
export const formatCorrection = (correction: CorrectionSummary, language: Language = "en"): string => {
  const { release, date } = correction;
  return `${release}${date === undefined ? "" : ` (${date})`}  ${formatCorrectionReason(correction, language)}`;
};
