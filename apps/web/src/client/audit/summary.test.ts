import { findDatasetCitations } from "@vnjp/dataset";
import { type CitationStatus, findPrintedCitations, findUnreadCitations } from "@vnjp/dataset/citation-status";
import { expect, test } from "vitest";
import { describeAuditSummary } from "./summary.ts";
import type { AuditedText } from "../../workers/audit/protocol.ts";

const noChanges = { changes: [], undone: [], renamed: [], undoneRedirects: [] };
const redirect = {
  kind: "moved",
  to: "event/another",
  release: "1.1.0",
  reason: { en: "Why.", fr: "Pourquoi." },
  evidence: {},
} as const;

const current: CitationStatus = { outcome: "current", ...noChanges };
const moved: CitationStatus = { outcome: "moved", redirect, since: "1.1.0", date: undefined, ...noChanges };
const unknown: CitationStatus = { outcome: "unknown", unknownPart: "fact", earlierCorrections: [] };
const laterRelease: CitationStatus = { outcome: "later-release" };

const [at] = findPrintedCitations("vnjp:event/vinh-calls-on-kono@1.0.0");

const createText = (...statuses: CitationStatus[]): AuditedText => ({
  name: "",
  datasets: [],
  unread: [],
  citations: statuses.flatMap((status) => {
    const excerpt = { before: "", cited: "", after: "" };
    const lists = { successors: [], changes: [], pastChanges: [] };
    return at ? [{ at, status, excerpt, subject: { text: "" }, correctionsAddress: undefined, ...lists }] : [];
  }),
});

const createTextWithDataset = (...statuses: CitationStatus[]): AuditedText => ({
  ...createText(...statuses),
  datasets: findDatasetCitations("@vnjp/dataset@1.0.0").map((match) => ({
    at: match,
    status: { outcome: "current", corrections: [] },
  })),
});

const createUnreadText = (): AuditedText => ({
  ...createText(),
  unread: findUnreadCitations("vnjp:event/vinh-calls-on-kono"),
});

test.each([
  {
    texts: [createTextWithDataset()],
    summary: "No citation of a record was found. 1 citation of the whole dataset, listed below.",
  },
  {
    texts: [createTextWithDataset(current)],
    summary: "1 citation: 1 current. It is current. 1 citation of the whole dataset, listed below.",
  },
  { texts: [createText()], summary: "No citation was found." },
  { texts: [createUnreadText()], summary: "1 citation could not be read, and is listed below." },
  {
    texts: [createText(current), createUnreadText(), createUnreadText()],
    summary: "1 citation in 3 texts: 1 current. It is current. 2 citations could not be read, and are listed below.",
  },
  { texts: [createText(), createText()], summary: "No citation was found in 2 texts." },
  { texts: [createText(current)], summary: "1 citation: 1 current. It is current." },
  {
    texts: [createText(current), createText(current)],
    summary: "2 citations in 2 texts: 2 current. All are current.",
  },
  {
    texts: [createText(current, moved)],
    summary: "2 citations: 1 current and 1 moved. Nothing changed in substance.",
  },
  {
    texts: [createText(laterRelease, unknown, current, unknown)],
    summary:
      "4 citations: 1 current, 2 unknown and 1 newer than this data. 2 need your attention. 1 cannot be checked here.",
  },
])("the summary of an audit is “$summary”", ({ texts, summary }) => {
  expect(describeAuditSummary(texts)).toBe(summary);
});
