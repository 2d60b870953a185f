import { formatCorrection } from "@vnjp/engine/display";
import { repositoryUrl } from "@vnjp/engine/findings";
import type { AuditedCitation } from "../../commands/audit/audit-citations.ts";
import type { ExitCode } from "../../io/output.ts";
import { describeStatus, formatFactChange } from "../citation-lines.ts";
import { serializeSarifLog, toSarifUri } from "./sarif-log.ts";

const sarifLevels: { readonly [E in ExitCode]: string } = { 0: "note", 1: "error", 2: "warning" };

const buildMessage = ({ match, status }: AuditedCitation): string => {
  const changes = "changes" in status ? status.changes : [];
  const reported = changes.map((change) =>
    [formatFactChange(change), ...change.corrections.map((correction) => formatCorrection(correction))].join("; "),
  );
  const sentences = [`${match.citation}: ${status.outcome}`, describeStatus(status), ...reported];
  return sentences.flatMap((sentence) => sentence?.replace(/\.$/, "") ?? []).join(". ");
};

/** Renders an audit for code hosts and editors. A current citation is not a result; a dismissed one is a suppressed result. */
export const renderAuditSarif = (auditedCitations: readonly AuditedCitation[]): string => {
  const reported = auditedCitations.filter(({ status }) => status.outcome !== "current");
  const ids = [...new Set(reported.map(({ status }) => `citation/${status.outcome}`))].toSorted();
  const results = reported.map((item) => {
    const { file, match, status, dismissal, isDismissed, exitCode } = item;
    const id = `citation/${status.outcome}`;
    return {
      ruleId: id,
      ruleIndex: ids.indexOf(id),
      level: sarifLevels[exitCode],
      message: { text: buildMessage(item) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: toSarifUri(file) },
            region: {
              startLine: match.line,
              startColumn: match.column,
              endColumn: match.column + match.end - match.start,
            },
          },
          logicalLocations: [{ fullyQualifiedName: match.citation }],
        },
      ],
      ...(isDismissed && dismissal ? { suppressions: [{ kind: "external", justification: dismissal.reason }] } : {}),
    };
  });
  return serializeSarifLog(
    "unicodeCodePoints",
    ids.map((id) => ({ id, helpUri: `${repositoryUrl}/blob/main/docs/citing.md` })),
    results,
  );
};
