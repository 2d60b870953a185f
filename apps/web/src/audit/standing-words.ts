import type { Standing } from "@vnjp/dataset";
import { redirectLead } from "../log/redirect-words.ts";
import { edtfWords } from "../record/edtf-words.ts";

/** A release as it is told: “release 1.1.0, 15 January 2027”. */
export const releaseWords = (release: string, date: string | undefined): string =>
  date === undefined ? `release ${release}` : `release ${release}, ${edtfWords(date)}`;

/** What is missing where a citation is of nothing that there was. */
const missing = {
  release: "There never was a release of this number, or it is a pre-release, which is not to be cited.",
  record: "There never was a record of this name: is it misspelt?",
  fact: "The record has no such fact or field: is the pointer misspelt?",
} as const;

const capital = (words: string) => words.slice(0, 1).toUpperCase() + words.slice(1);

/** What became of a citation, before its corrections are told; what took its place follows after the words. */
export const standingWords = (standing: Standing): string => {
  switch (standing.outcome) {
    case "current":
      return standing.undone.length === 0
        ? "It stands as it was cited."
        : "It was corrected, and corrected back: what was cited stands.";
    case "corrected":
      return "It has changed since.";
    case "moved":
    case "merged":
    case "split":
    case "withdrawn":
      return `In ${releaseWords(standing.since, standing.date)}, the record was ${redirectLead(standing.redirect)}`;
    case "unknown":
      return standing.first === undefined
        ? missing[standing.missing]
        : `That release did not have it: it came with ${releaseWords(standing.first.release, standing.first.date)}.`;
    case "newer":
      return "The release is newer than the data of this page, which cannot tell.";
  }
};

const outcomes: { readonly [outcome in Standing["outcome"]]: string } = {
  current: "current",
  corrected: "corrected",
  moved: "moved",
  merged: "merged",
  split: "split",
  withdrawn: "withdrawn",
  unknown: "unknown",
  newer: "newer than this data",
};

/** What an outcome is called. */
export const outcomeWord = ({ outcome }: Standing): string => outcomes[outcome];

/** All outcomes, in the order in which they are counted. */
export const outcomesInOrder = Object.entries(outcomes);

/** The word for the outcome, and how grave it is where something was corrected. */
export const headWord = (standing: Standing): string => {
  const severities = "changes" in standing ? standing.changes.map(({ severity }) => severity) : [];
  const gravest = (["reverses", "substantive", "editorial"] as const).find((severity) => severities.includes(severity));
  return capital(gravest === undefined ? outcomeWord(standing) : `${outcomeWord(standing)}, ${gravest}`);
};
