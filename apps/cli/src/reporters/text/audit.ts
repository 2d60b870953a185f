import {
  describeDatasetCitationStatus,
  describeReleaseRange,
  describeUnreadCitation,
  findHighestSeverity,
  flattenLines,
  formatCorrection,
  formatCount,
  formatOutcomeCounts,
} from "@vnjp/engine/display";
import type {
  AuditedCitation,
  AuditedDatasetCitation,
  FileUnreadCitation,
} from "../../commands/audit/audit-citations.ts";
import { describeStatus, formatFactChange } from "../citation-lines.ts";
import { describeDatasetChoice } from "../dataset-origin.ts";
import { formatPlace, type AuditReport } from "../audit-report.ts";
import { describeRest, maxItems } from "./limit-items.ts";
import type { Paint } from "../paint.ts";

const renderOutcome = ({ status, exitCode, isDismissed }: AuditedCitation, paint: Paint): string => {
  const severity = findHighestSeverity("changes" in status ? status.changes : []);
  const text = `${status.outcome}${severity === undefined ? "" : ` (${severity})`}`;
  if (isDismissed) return paint.faint(`${text}, dismissed`);
  if (exitCode === 1) return paint.wrong(text);
  return exitCode === 2 || status.outcome !== "current" ? paint.doubtful(text) : paint.right(text);
};

const renderCitation = (audited: AuditedCitation, paint: Paint): string => {
  const { match, status, dismissal, isDismissed } = audited;
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
    `${paint.strong(formatPlace(audited, match))}  ${renderOutcome(audited, paint)}  ${paint.name(match.citation)}`,
    ...describeStatus(status).map((sentence) => `  ${sentence}`),
    ...changes.flatMap((change) => [
      `  ${formatFactChange(change)}`,
      ...change.corrections.map((correction) => `    ${formatCorrection(correction)}`),
    ]),
    ...otherCorrections.map((correction) => `    ${formatCorrection(correction)}`),
    ...dismissalNotes.map((text) => paint.faint(`  ${text}`)),
  ].join("\n");
};

const renderDatasetCitations = (
  [first, ...others]: readonly [AuditedDatasetCitation, ...AuditedDatasetCitation[]],
  paint: Paint,
): string => {
  const { match, status } = first;
  const { release, citation, range } = match;
  const hint =
    status.outcome === "current" && status.corrections.length > 0 ? ` See \`vnjp log --since ${release}\`.` : "";
  const places = others.slice(0, maxItems).map((other) => formatPlace(other, other.match));
  return [
    `${paint.strong(formatPlace(first, match))}  the whole dataset  ${paint.name(citation)}`,
    ...(range === undefined ? [] : [`  ${describeReleaseRange(range, release)}`]),
    `  ${describeDatasetCitationStatus(status, release)}${hint}`,
    ...(places.length === 0 ? [] : [paint.faint(`  also at ${places.join(", ")}`)]),
    ...describeRest(others.length, "place"),
  ].join("\n");
};

/** Groups citations of the whole dataset by what they cite: a bibliography has the same address again and again. */
const groupDatasetCitations = (datasets: readonly AuditedDatasetCitation[]) => {
  const groups = new Map<string, [AuditedDatasetCitation, ...AuditedDatasetCitation[]]>();
  for (const dataset of datasets) {
    const group = groups.get(dataset.match.citation);
    if (group) group.push(dataset);
    else groups.set(dataset.match.citation, [dataset]);
  }
  return [...groups.values()];
};

const renderUnread = (item: FileUnreadCitation, paint: Paint): string =>
  [
    `${paint.strong(formatPlace(item, item.unread))}  ${paint.doubtful("not read")}  ${paint.name(flattenLines(item.unread.words))}`,
    `  ${describeUnreadCitation(item.unread)}`,
  ].join("\n");

const renderSummary = (report: AuditReport, paint: Paint): string => {
  const { auditedCitations, datasetCitations, unreadCitations } = report;
  const outcomes = auditedCitations.map(({ status }) => status.outcome);
  const dismissed = auditedCitations.filter(({ isDismissed }) => isDismissed).length;
  const datasets = datasetCitations.length;
  const unread = unreadCitations.length;
  return [
    formatCount(auditedCitations.length, "citation"),
    ...(auditedCitations.length === 0 ? [] : [`: ${formatOutcomeCounts(outcomes)}`]),
    ...(dismissed === 0 ? [] : [` (${dismissed} dismissed)`]),
    ...(unread === 0 ? [] : [`; ${unread} not read`]),
    ...(datasets === 0 ? [] : [`; ${datasets} of the whole dataset, not checked`]),
    paint.faint(`\n  by @vnjp/dataset ${report.dataset.version} ${describeDatasetChoice(report, "used").join("\n  ")}`),
  ].join("");
};

/** Renders an audit for people: each citation with its outcome and the reasons, what was not read, then the count of each outcome. */
export const renderAudit = (report: AuditReport, paint: Paint): string =>
  [
    ...report.auditedCitations.map((one) => renderCitation(one, paint)),
    ...report.unreadCitations.slice(0, maxItems).map((one) => renderUnread(one, paint)),
    ...describeRest(report.unreadCitations.length, "unread citation"),
    ...groupDatasetCitations(report.datasetCitations).map((group) => renderDatasetCitations(group, paint)),
    renderSummary(report, paint),
  ].join("\n\n");
