import type { DocumentPart } from "../../commands/audit/documents/document.ts";
import type { AuditReport } from "../audit-report.ts";

/** The part of a document, without its text; nothing for plain text. */
const toPlace = (part: DocumentPart | undefined) =>
  part === undefined ? {} : { place: { kind: part.kind, number: part.number } };

/** Renders an audit for programs: each citation with its range, its outcome and its changes. */
export const renderAuditJson = ({
  dataset,
  otherDataset,
  auditedCitations,
  datasetCitations,
  unreadCitations,
  staleDismissals,
  unreadableFiles,
}: AuditReport): string => {
  const report = {
    version: dataset.version,
    dataset,
    otherDataset,
    citations: auditedCitations.map(({ file, part, match, status, dismissal, isDismissed, exitCode }) => ({
      file,
      ...toPlace(part),
      ...match,
      ...status,
      ...(dismissal === undefined ? {} : { dismissal: { ...dismissal, active: isDismissed } }),
      citationExitCode: exitCode,
    })),
    datasetCitations: datasetCitations.map(({ file, part, match, status }) => ({
      file,
      ...toPlace(part),
      ...match,
      ...status,
    })),
    unread: unreadCitations.map(({ file, part, unread }) => ({ file, ...toPlace(part), ...unread })),
    staleDismissals,
    unreadableFiles,
  };
  return JSON.stringify(report, null, 2);
};
