import type { CitationStatus, DatasetCitationStatus, Outcome } from "./citation-status.ts";
import { findHighestSeverity, formatRelease, getSeverityLabel } from "./format-correction.ts";
import { formatCount } from "./format-count.ts";
import { joinList } from "./format-list.ts";
import { formatRedirect, getRedirectLead } from "./format-redirect.ts";
import type { ValueOptions } from "./format-value.ts";
import { capitalize, type Language, type Translations } from "./language.ts";

const outcomeLabels: { readonly [outcome in Outcome]: Translations } = {
  current: { en: "current", fr: "à jour" },
  corrected: { en: "corrected", fr: "corrigé" },
  moved: { en: "moved", fr: "déplacé" },
  merged: { en: "merged", fr: "fusionné" },
  split: { en: "split", fr: "scindé" },
  withdrawn: { en: "withdrawn", fr: "retiré" },
  unknown: { en: "unknown", fr: "inconnu" },
  "later-release": { en: "newer than this data", fr: "plus récent que ces données" },
};

/** The outcomes in the order in which they are counted. */
export const outcomes = Object.keys(outcomeLabels) as readonly Outcome[];

/** What an outcome is called: “corrected”. */
export const getOutcomeLabel = (outcome: Outcome, language: Language = "en"): string =>
  outcomeLabels[outcome][language];

const unknownMessages: { readonly [part in "release" | "record" | "fact"]: Translations } = {
  release: {
    en: "There is no such release, or it is a pre-release, which must not be cited.",
    fr: "Cette version n’existe pas, ou c’est une préversion, qui ne doit pas être citée.",
  },
  record: {
    en: "There never was such a record. Is its id misspelled?",
    fr: "Cette fiche n’a jamais existé. Son identifiant est-il mal écrit ?",
  },
  fact: {
    en: "The record has no such fact or field. Is the pointer misspelled?",
    fr: "La fiche n’a pas ce fait ou ce champ. Le pointeur est-il mal écrit ?",
  },
};

const newerMessage: Translations = {
  en: "That release is newer than this data. Check the citation with newer data.",
  fr: "Cette version est plus récente que ces données. Vérifiez la citation avec des données plus récentes.",
};

const currentMessages: { readonly [message in "unchanged" | "undone" | "corrected"]: Translations } = {
  unchanged: { en: "It is as it was cited.", fr: "C’est tel que cité." },
  undone: {
    en: "It was corrected and then changed back: it is as it was cited.",
    fr: "Cela a été corrigé, puis rétabli : c’est tel que cité.",
  },
  corrected: { en: "It has been corrected since.", fr: "Cela a été corrigé depuis." },
};

const describeLead = (since: string, date: string | undefined, language: Language): string =>
  language === "fr"
    ? `Dans la ${formatRelease(since, date, "fr")}, la fiche a été`
    : `In ${formatRelease(since, date)}, the record was`;

/**
 * What happened to a citation, as the start of a sentence: if the record was retired, its successors and a full stop are to
 * follow. A page that links the successors uses it; a text uses `describeCitationStatus`.
 */
export const describeCitationStatusLead = (status: CitationStatus, language: Language = "en"): string =>
  "redirect" in status
    ? `${describeLead(status.since, status.date, language)} ${getRedirectLead(status.redirect.kind, language)}`
    : describeCitationStatus(status, { language });

/** What happened to a citation, in a sentence; its corrections are shown apart. */
export const describeCitationStatus = (status: CitationStatus, options: ValueOptions = {}): string => {
  const { language = "en" } = options;
  switch (status.outcome) {
    case "current":
      return currentMessages[status.undone.length === 0 ? "unchanged" : "undone"][language];
    case "corrected":
      return currentMessages.corrected[language];
    case "moved":
    case "merged":
    case "split":
    case "withdrawn":
      return `${describeLead(status.since, status.date, language)} ${formatRedirect(status.redirect, options)}.`;
    case "later-release":
      return newerMessage[language];
    case "unknown":
      if (status.olderMajor !== undefined) return describeOlderMajor(status.olderMajor, language);
      return status.firstRelease
        ? describeFirstRelease(formatRelease(status.firstRelease.release, status.firstRelease.date, language), language)
        : unknownMessages[status.unknownPart][language];
  }
};

const describeFirstRelease = (first: string, language: Language): string =>
  language === "fr"
    ? `Cette version ne l’avait pas : il est apparu dans la ${first}.`
    : `That release did not have it: it was added in ${first}.`;

/** Where to ask for a release that only an older major version has. Its dist-tag leads to the last release of that version. */
const describeOlderMajor = (major: number, language: Language): string => {
  const command = `npx @vnjp/cli@latest-${major} audit`;
  return language === "fr"
    ? `L’historique de ces données n’a pas cette version. Si c’est une correction de ${major}.x faite plus tard, demandez à ${major}.x : ${command}.`
    : `The history of this data does not have that release. If it is a later fix of ${major}.x, ask ${major}.x: ${command}.`;
};

/** The outcome and the highest severity of what was corrected: “Corrected, substantive”. */
export const formatStatusHeading = (status: CitationStatus, language: Language = "en"): string => {
  const severity = "changes" in status ? findHighestSeverity(status.changes) : undefined;
  const label = getOutcomeLabel(status.outcome, language);
  return capitalize(severity === undefined ? label : `${label}, ${getSeverityLabel(severity, language).label}`);
};

/** How many there are of each outcome: “3 current, 2 corrected and 1 unknown”. */
export const formatOutcomeCounts = (all: readonly Outcome[], language: Language = "en"): string => {
  const counts = outcomes
    .map((outcome) => ({ outcome, count: all.filter((other) => other === outcome).length }))
    .filter(({ count }) => count > 0);
  return joinList(
    counts.map(({ outcome, count }) => `${count} ${getOutcomeLabel(outcome, language)}`),
    language,
  );
};

/** What happened since a release that is cited as a whole, in a sentence. */
export const describeDatasetCitationStatus = (
  status: DatasetCitationStatus,
  release: string,
  language: Language = "en",
): string => {
  if (status.outcome === "unknown")
    return status.olderMajor === undefined
      ? unknownMessages.release[language]
      : describeOlderMajor(status.olderMajor, language);
  if (status.outcome === "later-release") return newerMessage[language];
  const { length } = status.corrections;
  const substantive = status.corrections.filter(({ severity }) => severity !== "editorial").length;
  if (language === "fr")
    return length === 0
      ? `Rien n’a été corrigé après la version ${release}.`
      : `${formatCount(length, "correction", "fr")} après la version ${release}, dont ${substantive} de plus qu’éditoriales.`;
  return length === 0
    ? `Nothing was corrected after release ${release}.`
    : `${formatCount(length, "correction")} after release ${release}, ${substantive} of them more than editorial.`;
};
