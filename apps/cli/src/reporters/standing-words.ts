import type { Change, DatedCorrection, Standing } from "@vnjp/dataset";

const value = (of: Change["before"], absent: string): string =>
  of === undefined ? absent : of === null ? "not stated" : JSON.stringify(of);

const dated = (release: string, date: string | undefined): string =>
  date === undefined ? release : `${release} (${date})`;

/** One correction: which release, what was wrong, how grave it is, and why. */
export const correctionWords = ({ release, date, kind, severity, reason }: DatedCorrection): string =>
  `${dated(release, date)}  ${kind}, ${severity}: ${reason.en}`;

/** What a fact said, and what it says now. */
export const changeWords = ({ pointer, before, after }: Change): string => {
  const [was, is] = [value(before, "withheld"), value(after, "withdrawn or withheld")];
  return `${pointer}  ${was === is ? `${is}, as before` : `${was} → ${is}`}`;
};

const missing = {
  release: "there never was such a release, or it is a pre-release and not to be cited",
  record: "there never was such a record",
  fact: "the record has no such fact",
} as const;

/** Where the subject of a citation is now, or why it is nowhere; undefined where it is where it was. */
export const fateWords = (standing: Standing): string | undefined => {
  switch (standing.outcome) {
    case "current":
      return standing.undone.length === 0 ? undefined : "corrected, and corrected back: what was cited stands";
    case "corrected":
      return undefined;
    case "newer":
      return "this data is older than that release: audit with a newer one";
    case "unknown":
      return standing.first === undefined
        ? missing[standing.missing]
        : `that release did not have it: it came with ${dated(standing.first.release, standing.first.date)}`;
    case "withdrawn":
      return `in ${dated(standing.since, standing.date)}: ${standing.redirect.reason.en}`;
    case "moved":
    case "merged":
    case "split": {
      const { to, reason } = standing.redirect;
      const where = typeof to === "string" ? to : Object.values(to).join(", ");
      return `${standing.outcome === "split" ? "into" : "to"} ${where} in ${dated(standing.since, standing.date)}: ${reason.en}`;
    }
  }
};

/** The gravest that a standing tells of, in a word; empty where nothing was corrected. */
export const gravityWord = (standing: Standing): string => {
  const severities = "changes" in standing ? standing.changes.map(({ severity }) => severity) : [];
  return (["reverses", "substantive", "editorial"] as const).find((severity) => severities.includes(severity)) ?? "";
};
