import type { CitationStatus } from "@vnjp/dataset";
import { formatCount } from "../dom.ts";
import { outcomeEntries } from "../../view/status.ts";
import type { AuditedText } from "../../workers/audit/protocol.ts";

/**
 * What the author of a text should do: nothing (`ok`), take note (`info`), look at the citation again (`warning`), or check
 * it against newer data (`unknown`).
 */
export type StatusSeverity = "ok" | "info" | "warning" | "unknown";

const outcomeSeverities: { readonly [outcome in CitationStatus["outcome"]]: StatusSeverity } = {
  current: "ok",
  corrected: "info",
  moved: "info",
  merged: "info",
  split: "warning",
  withdrawn: "warning",
  unknown: "warning",
  "later-release": "unknown",
};

/** Gets the severity of a status. A correction that is more than editorial is always a warning. */
export const getStatusSeverity = (status: CitationStatus): StatusSeverity => {
  const changes = "changes" in status ? status.changes : [];
  return changes.some(({ severity }) => severity !== "editorial") ? "warning" : outcomeSeverities[status.outcome];
};

const joinList = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1) ?? ""}`;

const describeAdvice = (count: number, countSeverity: (severity: StatusSeverity) => number): string => {
  if (countSeverity("ok") === count) return count === 1 ? "It is current." : "All are current.";
  const [lookCount, unknownCount] = [countSeverity("warning"), countSeverity("unknown")];
  const sentences = [
    ...(lookCount === 0 ? [] : [`${lookCount} ${lookCount === 1 ? "needs" : "need"} your attention.`]),
    ...(unknownCount === 0 ? [] : [`${unknownCount} cannot be checked here.`]),
  ];
  return sentences.length === 0 ? "Nothing changed in substance." : sentences.join(" ");
};

/** Describes the result of an audit: how many citations have each outcome, and how many need attention. */
export const describeAuditSummary = (texts: readonly AuditedText[]): string => {
  const statuses = texts.flatMap(({ citations }) => citations.map(({ status }) => status));
  const where = texts.length > 1 ? ` in ${texts.length} texts` : "";
  const whole = texts.reduce((sum, { datasets }) => sum + datasets.length, 0);
  const datasetSentence = whole === 0 ? "" : ` ${formatCount(whole, "citation")} of the whole dataset, listed below.`;
  if (statuses.length === 0)
    return `No citation ${whole === 0 ? "" : "of a record "}was found${where}.${datasetSentence}`;
  const counts = outcomeEntries
    .map(([outcome, label]) => ({ label, count: statuses.filter((status) => status.outcome === outcome).length }))
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => `${count} ${label}`);
  const severities = statuses.map(getStatusSeverity);
  const countSeverity = (severity: StatusSeverity) => severities.filter((found) => found === severity).length;
  return `${formatCount(statuses.length, "citation")}${where}: ${joinList(counts)}. ${describeAdvice(statuses.length, countSeverity)}${datasetSentence}`;
};
