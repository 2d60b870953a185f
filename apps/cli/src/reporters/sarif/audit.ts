import type { UnreadCitation } from "@vnjp/dataset/citation-status";
import { describeUnreadCitation, flattenLines, formatCorrection } from "@vnjp/engine/display";
import { repositoryUrl } from "@vnjp/engine/findings";
import type { AuditedCitation } from "../../commands/audit/audit-citations.ts";
import type { DocumentPart } from "../../commands/audit/documents/document.ts";
import { datasetName } from "../../installed/dataset-package.ts";
import type { ExitCode } from "../../io/output.ts";
import type { AuditReport } from "../audit-report.ts";
import { describeStatus, formatFactChange } from "../citation-lines.ts";
import { serializeSarifLog, toSarifUri } from "./sarif-log.ts";

const sarifLevels: { readonly [E in ExitCode]: string } = { 0: "note", 1: "error", 2: "warning" };

const buildMessage = ({ match, status }: AuditedCitation): string => {
  const changes = "changes" in status ? status.changes : [];
  const reported = changes.map((change) =>
    [formatFactChange(change), ...change.corrections.map((correction) => formatCorrection(correction))].join("; "),
  );
  const sentences = [`${match.citation}: ${status.outcome}`, ...describeStatus(status), ...reported];
  return sentences.map((sentence) => sentence.replace(/\.$/, "")).join(". ");
};

interface Located {
  readonly file: string;
  readonly part: DocumentPart | undefined;
}

/** Where something is: a range of lines, or a part of a document, which has none. */
const buildLocation = (
  { file, part }: Located,
  { line, column, start, end }: Omit<UnreadCitation, "words" | "reason" | "readings">,
  name: string,
) => ({
  physicalLocation: {
    artifactLocation: { uri: toSarifUri(file) },
    ...(part === undefined
      ? { region: { startLine: line, startColumn: column, endColumn: column + end - start } }
      : {}),
  },
  logicalLocations: [
    { fullyQualifiedName: name, ...(part === undefined ? {} : { name: `${part.kind} ${part.number}` }) },
  ],
});

/**
 * Renders an audit for code hosts and editors. A current citation is not a result; a dismissed one is a suppressed result.
 * What was not read is a result.
 */
export const renderAuditSarif = ({ dataset, auditedCitations, unreadCitations }: AuditReport): string => {
  const cited = auditedCitations
    .filter(({ status }) => status.outcome !== "current")
    .map((item) => ({
      ruleId: `citation/${item.status.outcome}`,
      level: sarifLevels[item.exitCode],
      message: { text: buildMessage(item) },
      locations: [buildLocation(item, item.match, item.match.citation)],
      ...(item.isDismissed && item.dismissal
        ? { suppressions: [{ kind: "external", justification: item.dismissal.reason }] }
        : {}),
    }));
  const unread = unreadCitations.map((item) => ({
    ruleId: "citation/unread",
    level: sarifLevels[2],
    message: { text: `${flattenLines(item.unread.words)}: not read. ${describeUnreadCitation(item.unread)}` },
    locations: [buildLocation(item, item.unread, flattenLines(item.unread.words))],
  }));
  const results = [...cited, ...unread];
  const ids = [...new Set(results.map(({ ruleId }) => ruleId))].toSorted();
  return serializeSarifLog(
    "unicodeCodePoints",
    ids.map((id) => ({ id, helpUri: `${repositoryUrl}/blob/main/docs/citing.md` })),
    results.map((result) => ({ ...result, ruleIndex: ids.indexOf(result.ruleId) })),
    [{ name: datasetName, version: dataset.version, properties: { origin: dataset.origin } }],
  );
};
