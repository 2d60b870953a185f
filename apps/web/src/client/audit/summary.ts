import {
  formatCount,
  formatOutcomeCounts,
  getStatusSeverity,
  selectForm,
  type StatusSeverity,
} from "@vnjp/engine/display";
import type { AuditedText } from "../../workers/audit/protocol.ts";

const describeAdvice = (count: number, countSeverity: (severity: StatusSeverity) => number): string => {
  if (countSeverity("ok") === count) return selectForm(count, { one: "It is current.", many: "All are current." });
  const [lookCount, unknownCount] = [countSeverity("warning"), countSeverity("unknown")];
  const sentences = [
    ...(lookCount === 0
      ? []
      : [`${lookCount} ${selectForm(lookCount, { one: "needs", many: "need" })} your attention.`]),
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
  const unread = texts.reduce((sum, text) => sum + text.unread.length, 0);
  const unreadSentence =
    unread === 0
      ? ""
      : ` ${formatCount(unread, "citation")} could not be read, ${selectForm(unread, { one: "and is", many: "and are" })} listed below.`;
  if (statuses.length === 0) {
    const lead = unread === 0 ? `No citation ${whole === 0 ? "" : "of a record "}was found${where}.` : "";
    return `${lead}${unreadSentence}${datasetSentence}`.trim();
  }
  const counts = formatOutcomeCounts(statuses.map(({ outcome }) => outcome));
  const severities = statuses.map(getStatusSeverity);
  const countSeverity = (severity: StatusSeverity) => severities.filter((found) => found === severity).length;
  return `${formatCount(statuses.length, "citation")}${where}: ${counts}. ${describeAdvice(statuses.length, countSeverity)}${unreadSentence}${datasetSentence}`;
};
