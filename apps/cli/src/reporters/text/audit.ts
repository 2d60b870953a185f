import {
  describeDatasetCitationStatus,
  findHighestSeverity,
  formatCorrection,
  formatCount,
  formatOutcomeCounts,
} from "@vnjp/engine/display";
import type { AuditedCitation, AuditedDatasetCitation } from "../../commands/audit/audit-citations.ts";
import { describeStatus, formatFactChange } from "../citation-lines.ts";
import type { Paint } from "../paint.ts";

const renderOutcome = ({ status, exitCode, isDismissed }: AuditedCitation, paint: Paint): string => {
  const severity = findHighestSeverity("changes" in status ? status.changes : []);
  const text = `${status.outcome}${severity === undefined ? "" : ` (${severity})`}`;
  if (isDismissed) return paint.faint(`${text}, dismissed`);
  if (exitCode === 1) return paint.wrong(text);
  return exitCode === 2 || status.outcome !== "current" ? paint.doubtful(text) : paint.right(text);
};

const renderCitation = (audited: AuditedCitation, paint: Paint): string => {
  const { file, match, status, dismissal, isDismissed } = audited;
  const description = describeStatus(status);
  const [changes, otherCorrections] =
    "changes" in status
      ? [status.changes, status.undone]
      : [[], status.outcome === "unknown" ? status.earlierCorrections : []];
  const dismissalNotes =
    dismissal === undefined || status.outcome === "current"
      ? []
      : [
          isDismissed
            ? `dismissed through ${dismissal.through}: ${dismissal.reason}`
            : `dismissed through ${dismissal.through}, but it has changed since: ${dismissal.reason}`,
        ];
  return [
    `${paint.strong(`${file}:${match.line}:${match.column}`)}  ${renderOutcome(audited, paint)}  ${paint.name(match.citation)}`,
    ...(description === undefined ? [] : [`  ${description}`]),
    ...changes.flatMap((change) => [
      `  ${formatFactChange(change)}`,
      ...change.corrections.map((correction) => `    ${formatCorrection(correction)}`),
    ]),
    ...otherCorrections.map((correction) => `    ${formatCorrection(correction)}`),
    ...dismissalNotes.map((text) => paint.faint(`  ${text}`)),
  ].join("\n");
};

const renderDatasetCitation = ({ file, match, status }: AuditedDatasetCitation, paint: Paint): string => {
  const { release, line, column, citation } = match;
  const hint =
    status.outcome === "current" && status.corrections.length > 0 ? ` See \`vnjp log --since ${release}\`.` : "";
  return [
    `${paint.strong(`${file}:${line}:${column}`)}  the whole dataset  ${paint.name(citation)}`,
    `  ${describeDatasetCitationStatus(status, release)}${hint}`,
  ].join("\n");
};

const renderSummary = (audited: readonly AuditedCitation[], datasets: number): string => {
  const outcomes = audited.map(({ status }) => status.outcome);
  const dismissed = audited.filter(({ isDismissed }) => isDismissed).length;
  return [
    formatCount(audited.length, "citation"),
    ...(audited.length === 0 ? [] : [`: ${formatOutcomeCounts(outcomes)}`]),
    ...(dismissed === 0 ? [] : [` (${dismissed} dismissed)`]),
    ...(datasets === 0 ? [] : [`; ${datasets} of the whole dataset, not checked`]),
  ].join("");
};

/** Renders an audit for people: each citation with its outcome and the reasons, then the count of each outcome. */
export const renderAudit = (
  audited: readonly AuditedCitation[],
  datasets: readonly AuditedDatasetCitation[],
  paint: Paint,
): string =>
  [
    ...audited.map((one) => renderCitation(one, paint)),
    ...datasets.map((one) => renderDatasetCitation(one, paint)),
    renderSummary(audited, datasets.length),
  ].join("\n\n");
