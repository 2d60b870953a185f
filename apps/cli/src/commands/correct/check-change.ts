import type { RecordFile } from "@vnjp/engine/corpus";
import type { LocatedFinding } from "@vnjp/engine/findings";
import type { CorpusFolder } from "@vnjp/engine/node/read-corpus";
import { check } from "@vnjp/engine/rules";
import type { ValidationReport } from "../../contribution/validation-report.ts";

/** Two findings with this key are the same finding: lines may have moved around it. */
const buildFindingKey = ({ code, record, pointer, found }: LocatedFinding) =>
  JSON.stringify([code, record, pointer, found]);

/** The findings that are not among the known ones. */
export const filterNewFindings = (
  findings: readonly LocatedFinding[],
  known: readonly LocatedFinding[],
): readonly LocatedFinding[] => {
  const keys = new Set(known.map(buildFindingKey));
  return findings.filter((finding) => !keys.has(buildFindingKey(finding)));
};

export interface ChangeReport extends ValidationReport {
  /** New warnings that an exception of the corpus hides: it was made for the value before the change. */
  readonly excepted: readonly LocatedFinding[];
}

/** Finds what a change of one file adds: the findings that the corpus would have and does not have now. */
export const checkChange = (
  rootFolder: string,
  corpus: CorpusFolder,
  findingsBefore: readonly LocatedFinding[],
  changed: RecordFile,
): ChangeReport => {
  const files = corpus.files.map((file) => (file.path === changed.path ? changed : file));
  const findingsAfter = check({ ...corpus, files }).findings;
  const reference = changed.path.replace(/^records\/|\.json$/g, "");
  // The two further checks of the corpus are needed only if an exception could hide a finding of this record.
  const isExcepted = corpus.exceptions?.content.includes(`"${reference}"`) === true;
  const listUnexceptedWarnings = (selectedFiles: CorpusFolder["files"]) =>
    check({ files: selectedFiles, texts: corpus.texts, provedSpans: corpus.provedSpans }).findings.filter(
      ({ severity }) => severity === "warning",
    );
  const excepted = isExcepted
    ? filterNewFindings(
        filterNewFindings(listUnexceptedWarnings(files), listUnexceptedWarnings(corpus.files)),
        findingsAfter,
      )
    : [];
  return {
    findings: filterNewFindings(findingsAfter, findingsBefore),
    excepted,
    records: files.length,
    rootFolder,
    getContent: (file) => files.find(({ path }) => path === file)?.content,
  };
};
