import type { CitationStatus, Correction, Redirect } from "@vnjp/dataset";
import { formatDate } from "./dates.ts";

const redirectLabels: { readonly [kind in Redirect["kind"]]: { readonly label: string; readonly meaning: string } } = {
  moved: { label: "moved", meaning: "This record has a new id." },
  merged: { label: "merged", meaning: "This record is now part of another." },
  split: { label: "split", meaning: "This record is now several." },
  withdrawn: { label: "withdrawn", meaning: "This record is no longer published." },
};

/** Gets the label of a redirect: “moved”. */
export const getRedirectLabel = ({ kind }: Redirect): string => redirectLabels[kind].label;

/** Gets the meaning of a redirect, in a sentence. */
export const getRedirectMeaning = ({ kind }: Redirect): string => redirectLabels[kind].meaning;

/** Formats the words before the successors of a retired id: “moved to”. */
export const formatRedirectLead = ({ kind }: Redirect): string =>
  ({ moved: "moved to", merged: "merged into", split: "split into", withdrawn: "withdrawn" })[kind];

type CorrectionKind = Correction["kind"];
type CorrectionSeverity = Correction["severity"];
type FactPart = NonNullable<Correction["parts"]>[number];

/** The label and meaning of a code. */
export interface CodeLabel {
  readonly label: string;
  readonly meaning: string;
}

/** The kinds of correction. */
export const correctionKinds: { readonly [kind in CorrectionKind]: CodeLabel } = {
  transcription: { label: "transcription", meaning: "The quote or its position was copied wrongly." },
  interpretation: { label: "interpretation", meaning: "The words were misread: they say something else." },
  "source-corrected": { label: "source corrected", meaning: "The publisher has corrected what the record rested on." },
  identity: { label: "identity", meaning: "It is about another person, organization, place or event." },
  scope: { label: "scope", meaning: "It said more or less than the words do, or was about the wrong part." },
  wording: { label: "wording", meaning: "Our own wording was poor; what it says is the same." },
  "new-evidence": { label: "new evidence", meaning: "A source that was not known has settled or changed it." },
  redaction: { label: "redaction", meaning: "It must no longer be published." },
};

/** The severities of a correction. */
export const severities: { readonly [severity in CorrectionSeverity]: CodeLabel } = {
  editorial: { label: "editorial", meaning: "No reader was misled." },
  substantive: { label: "substantive", meaning: "What was said was wrong." },
  reversal: { label: "reversal", meaning: "The opposite of what was said is true." },
};

const partLabels: { readonly [part in FactPart]: string } = {
  value: "what it says",
  basis: "how it is known (its basis)",
  evidence: "what supports it (its evidence)",
  note: "our remark on it (its note)",
};

const joinList = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1) ?? ""}`;

/** Formats the changed parts of a fact other than its value: “what supports it (its evidence)”; undefined if there are none. */
export const formatOtherParts = (corrections: readonly Pick<Correction, "parts">[]): string | undefined => {
  const changed = new Set(corrections.flatMap(({ parts }) => parts ?? []));
  const others = [...changed].filter((part) => part !== "value");
  if (changed.size === 0 && corrections.some(({ parts }) => parts !== undefined))
    return "earlier values, which are redacted";
  return others.length === 0 ? undefined : joinList(others.map((part) => partLabels[part]));
};

/** Formats a release with its day: “release 1.1.0, 15 January 2027”. */
export const formatRelease = (release: string, date: string | undefined): string =>
  date === undefined ? `release ${release}` : `release ${release}, ${formatDate(date)}`;

/** Why a citation is unknown. */
const missingMessages = {
  release: "There is no such release, or it is a pre-release, which must not be cited.",
  record: "There never was such a record. Is its id misspelled?",
  fact: "The record has no such fact or field. Is the pointer misspelled?",
} as const;

const capitalize = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Describes the status of a citation. For a retired record, the successors follow this text. */
export const describeCitationStatus = (status: CitationStatus): string => {
  switch (status.outcome) {
    case "current":
      return status.undone.length === 0
        ? "It is as it was cited."
        : "It was corrected and then changed back: it is as it was cited.";
    case "corrected":
      return "It has been corrected since.";
    case "moved":
    case "merged":
    case "split":
    case "withdrawn":
      return `In ${formatRelease(status.since, status.date)}, the record was ${formatRedirectLead(status.redirect)}`;
    case "unknown":
      return status.firstRelease === undefined
        ? missingMessages[status.unknownPart]
        : `That release did not have it: it was added in ${formatRelease(status.firstRelease.release, status.firstRelease.date)}.`;
    case "later-release":
      return "That release is newer than this data. Check the citation with newer data.";
  }
};

const outcomeLabels: { readonly [outcome in CitationStatus["outcome"]]: string } = {
  current: "current",
  corrected: "corrected",
  moved: "moved",
  merged: "merged",
  split: "split",
  withdrawn: "withdrawn",
  unknown: "unknown",
  "later-release": "newer than this data",
};

/** Gets the label of an outcome. */
const getOutcomeLabel = ({ outcome }: CitationStatus): string => outcomeLabels[outcome];

/** The outcomes in the order in which they are counted, with their labels. */
export const outcomeEntries = Object.entries(outcomeLabels);

/** Formats the outcome, with the highest severity of its corrections: “Corrected, substantive”. */
export const formatStatusHeading = (status: CitationStatus): string => {
  const changeSeverities = "changes" in status ? status.changes.map(({ severity }) => severity) : [];
  const highestSeverity = (["reversal", "substantive", "editorial"] as const).find((severity) =>
    changeSeverities.includes(severity),
  );
  return capitalize(
    highestSeverity === undefined ? getOutcomeLabel(status) : `${getOutcomeLabel(status)}, ${highestSeverity}`,
  );
};
