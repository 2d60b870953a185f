import { readFileSync } from "node:fs";
import { type CitationStatus, type DatedCorrection, findCitations, findDatasetCitations } from "@vnjp/dataset";
import { describe, expect, test } from "vitest";
import { getExitCode } from "../../../../cli/src/commands/audit/unseen-changes.ts";
import { describeAuditSummary, getStatusSeverity, type StatusSeverity } from "./status.ts";
import type { AuditedText } from "../../workers/audit/protocol.ts";

interface CorrectionsFile {
  readonly corrections: Readonly<Record<string, Omit<DatedCorrection, "id" | "date">>>;
}

const correctionsFile = JSON.parse(
  readFileSync(new URL("../../../../../packages/fixtures/audit/release-data/corrections.json", import.meta.url), "utf8"),
) as CorrectionsFile;

const createChanges = (severity: DatedCorrection["severity"]) => {
  const [found] = Object.entries(correctionsFile.corrections).filter(
    ([, candidate]) => candidate.severity === severity,
  );
  if (!found) throw new Error(`no correction is ${severity}`);
  const [id, candidate] = found;
  const correction: DatedCorrection = { ...candidate, id, date: undefined };
  const { record, pointer } = correction;
  return { undone: [], changes: [{ record, pointer, before: 1, after: 2, severity, corrections: [correction] }] };
};

const noChanges = { changes: [], undone: [] };
const redirectFields = { release: "1.1.0", reason: { en: "Why.", fr: "Pourquoi." }, evidence: {} };
const since = { since: "1.1.0", date: undefined };
const redirect = { kind: "moved", to: "event/another", ...redirectFields } as const;

const current: CitationStatus = { outcome: "current", ...noChanges };
const moved: CitationStatus = { outcome: "moved", redirect, ...since, ...noChanges };
const unknown: CitationStatus = { outcome: "unknown", unknownPart: "fact", earlierCorrections: [] };
const laterRelease: CitationStatus = { outcome: "later-release" };

const cases: readonly {
  readonly name: string;
  readonly severity: StatusSeverity;
  readonly exitCode: number;
  readonly status: CitationStatus;
}[] = [
  { name: "an unchanged citation", severity: "ok", exitCode: 0, status: current },
  {
    name: "an editorial correction",
    severity: "info",
    exitCode: 0,
    status: { outcome: "corrected", ...createChanges("editorial") },
  },
  {
    name: "a substantive correction",
    severity: "warning",
    exitCode: 1,
    status: { outcome: "corrected", ...createChanges("substantive") },
  },
  {
    name: "a reversal",
    severity: "warning",
    exitCode: 1,
    status: { outcome: "corrected", ...createChanges("reversal") },
  },
  { name: "a moved record", severity: "info", exitCode: 0, status: moved },
  {
    name: "a moved record with a substantive correction",
    severity: "warning",
    exitCode: 1,
    status: { outcome: "moved", redirect, ...since, ...createChanges("substantive") },
  },
  {
    name: "a withdrawn record",
    severity: "warning",
    exitCode: 1,
    status: { outcome: "withdrawn", redirect: { kind: "withdrawn", ...redirectFields }, ...since, ...noChanges },
  },
  {
    name: "a record that never existed",
    severity: "warning",
    exitCode: 1,
    status: { outcome: "unknown", unknownPart: "record", earlierCorrections: [] },
  },
  { name: "a release later than the data", severity: "unknown", exitCode: 2, status: laterRelease },
];

describe("the severity of a citation status", () => {
  test.each(cases)("$name is $severity", ({ severity, status }) => {
    expect(getStatusSeverity(status)).toBe(severity);
  });

  test.each(cases)("$name makes `vnjp audit` exit with $exitCode", ({ exitCode, status }) => {
    expect(getExitCode(status)).toBe(exitCode);
  });
});

const [at] = findCitations("vnjp:event/vinh-calls-on-kono@1.0.0");

const createText = (...statuses: CitationStatus[]): AuditedText => ({
  name: "",
  datasets: [],
  malformed: [],
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
