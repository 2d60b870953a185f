import type { Change, DatasetStanding, DatedCorrection, Standing } from "@vnjp/dataset";
import { partsInWords, supportLine } from "@vnjp/engine/diff";

const value = (of: Change["before"], absent: string): string =>
  of === undefined ? absent : of === null ? "not stated" : JSON.stringify(of);

const dated = (release: string, date: string | undefined): string =>
  date === undefined ? release : `${release} (${date})`;

/** One correction: which release, what was wrong, how grave it is, and why. */
export const correctionWords = ({ release, date, kind, severity, reason }: DatedCorrection): string =>
  `${dated(release, date)}  ${kind}, ${severity}: ${reason.en}`;

/** What of a fact its corrections changed besides its value, in words; empty where there is nothing. */
const otherParts = ({ corrections, support }: Change): string => {
  // Of several corrections, some parts may be back: what is different in the end is what counts.
  if (support) return supportLine(support);
  const changed = new Set(corrections.flatMap(({ parts }) => parts ?? []));
  return partsInWords([...changed].filter((part) => part !== "value"));
};

/** What a fact said, what it says now, and what else of it changed. */
export const changeWords = (change: Change): string => {
  const { pointer, before, after, corrections } = change;
  const [first, last] = [corrections[0], corrections.at(-1)];
  const isWithheld = last?.afterSha256 !== undefined;
  const was = value(before, "withheld by a redaction");
  const is = value(after, isWithheld ? "withheld by a redaction" : "withdrawn");
  const isSame = isWithheld ? first?.beforeSha256 === last.afterSha256 : was === is;
  const others = otherParts(change);
  if (!isSame) return `${pointer}  ${was} → ${is}${others === "" ? "" : `; also changed: ${others}`}`;
  return `${pointer}  ${is}, as before${others === "" ? "" : `; changed: ${others}`}`;
};

const missing = {
  release: "there never was such a release, or it is a pre-release and not to be cited",
  record: "there never was such a record",
  fact: "the record has no such fact",
} as const;

const newer = "this data is older than that release: audit with a newer one";

/** Where the subject of a citation is now, or why it is nowhere; undefined where it is where it was. */
export const fateWords = (standing: Standing): string | undefined => {
  switch (standing.outcome) {
    case "current":
      return standing.undone.length === 0 ? undefined : "corrected, and corrected back: what was cited stands";
    case "corrected":
      return undefined;
    case "newer":
      return newer;
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

/** What there is to say of a citation of the dataset as a whole. */
export const datasetWords = (standing: DatasetStanding, release: string): string => {
  if (standing.outcome === "unknown") return missing.release;
  if (standing.outcome === "newer") return newer;
  const { corrections } = standing;
  if (corrections.length === 0) return `nothing was corrected after release ${release}`;
  const grave = corrections.filter(({ severity }) => severity !== "editorial").length;
  const count = `${corrections.length} correction${corrections.length === 1 ? "" : "s"}`;
  return `${count} after release ${release}, ${grave} more than editorial; \`vnjp log --since ${release}\` tells them`;
};

/** The gravest that a standing tells of, in a word; empty where nothing was corrected. */
export const gravityWord = (standing: Standing): string => {
  const severities = "changes" in standing ? standing.changes.map(({ severity }) => severity) : [];
  return (["reverses", "substantive", "editorial"] as const).find((severity) => severities.includes(severity)) ?? "";
};
