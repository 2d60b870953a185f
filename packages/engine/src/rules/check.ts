import {
  findReference,
  getReference,
  parseFile,
  startPosition,
  type Corpus,
  type CorpusText,
  type ParsedFile,
  type Position,
  type RecordFile,
} from "../corpus/index.ts";
import { createFinding, sortFindings, type LocatedFinding, type RuleReport } from "../findings/index.ts";
import type { AuthoredRecord } from "../schema/index.ts";
import { applyExceptions, applyKnownExceptions } from "./apply-exceptions.ts";
import { checkShape } from "./check-shape.ts";
import { rules } from "./rule-list.ts";
import type { Rule } from "./rule.ts";

/** What is checked. `known` are the records that it may refer to; they are not checked. */
export interface Contribution {
  readonly files: readonly RecordFile[];
  readonly texts: ReadonlyMap<string, CorpusText>;
  /** What was proved of the withheld texts when they were at hand, by edition. */
  readonly provedSpans?: Corpus["provedSpans"];
  readonly known?: ReadonlyMap<string, AuthoredRecord>;
  /** The list of warnings that were reviewed and accepted. */
  readonly exceptions?: RecordFile | undefined;
  /** The exceptions of the corpus that the known records come from. They apply, and are not checked. */
  readonly knownExceptions?: RecordFile | undefined;
}

export interface CheckResult {
  /** Sorted: see `sortFindings`. */
  readonly findings: readonly LocatedFinding[];
  /** The well-formed records and the texts. If there is no finding, nothing is missing. */
  readonly corpus: Corpus;
}

interface ParsedRecord {
  readonly file: RecordFile;
  readonly record: AuthoredRecord;
  readonly getPosition: (pointer: string) => Position;
}

const allRules: readonly Rule[] = Object.values(rules);
const fileRules = allRules.filter((rule) => rule.scope === "file");
const recordRules = allRules.filter((rule) => rule.scope === "record");
const textRules = allRules.filter((rule) => rule.scope === "text");

const reportUnreadable = (outcome: Exclude<ParsedFile, { outcome: "parsed" }>): RuleReport => {
  switch (outcome.outcome) {
    case "not-json":
      return { code: "file/not-json", pointer: "", arguments: { problem: outcome.problem } };
    case "too-deep":
      return { code: "file/too-deep", pointer: "", arguments: { maxDepth: outcome.maxDepth } };
    case "duplicate-key":
      return { code: "file/duplicate-key", pointer: "", arguments: { key: outcome.key } };
  }
};

/** The reference of the record that a file of a corpus should contain. */
const getExpectedReference = ({ path }: RecordFile): string => path.replace(/^records\//, "").replace(/\.json$/, "");

/** The well-formed records of files, the references of all others, and what is wrong with those. */
const parseRecords = (files: readonly RecordFile[]) => {
  const records: ParsedRecord[] = [];
  const unreadable = new Set<string>();
  const findings: LocatedFinding[] = [];
  for (const file of files) {
    const outcome = parseFile(file);
    if (outcome.outcome !== "parsed") {
      const location = { record: file.path, file: file.path, position: outcome.position };
      findings.push(createFinding(reportUnreadable(outcome), location));
      unreadable.add(getExpectedReference(file));
      continue;
    }
    const { getPosition, value } = outcome;
    const { record, reports } = checkShape(value);
    for (const report of reports) {
      const location = { record: findReference(value) ?? file.path, file: file.path };
      findings.push(createFinding(report, { ...location, position: getPosition(report.pointer) }));
    }
    if (record) records.push({ file, record, getPosition });
    else unreadable.add(getExpectedReference(file));
  }
  return { records, unreadable, findings };
};

const checkRecord = ({ file, record, getPosition }: ParsedRecord, corpus: Corpus): LocatedFinding[] => {
  const reports = [
    ...fileRules.flatMap((rule) => [...rule.check(file, record)]),
    ...recordRules.flatMap((rule) => [...rule.check(record, corpus)]),
  ];
  return reports.map((report) =>
    createFinding(report, {
      record: getReference(record),
      file: file.path,
      position: getPosition(report.pointer),
    }),
  );
};

const checkText = (edition: string, corpus: Corpus): LocatedFinding[] => {
  const path = `texts/${edition}.txt`;
  return textRules.flatMap((rule) =>
    [...rule.check(edition, corpus)].map((report) =>
      createFinding(report, { record: path, file: path, position: startPosition }),
    ),
  );
};

/** Checks records and texts: first the shape of each record, then every rule on the records whose shape is right. */
export const check = ({ files, texts, provedSpans, known, exceptions, knownExceptions }: Contribution): CheckResult => {
  const { records, unreadable, findings: shapeFindings } = parseRecords(files);
  const corpus: Corpus = {
    records: new Map([...(known ?? []), ...records.map(({ record }) => [getReference(record), record] as const)]),
    texts,
    provedSpans,
    unreadable,
  };
  const findings = [
    ...shapeFindings,
    ...records.flatMap((parsed) => checkRecord(parsed, corpus)),
    ...[...texts.keys()].flatMap((edition) => checkText(edition, corpus)),
  ];
  const localFindings = exceptions ? applyExceptions(findings, exceptions) : findings;
  return {
    findings: sortFindings(knownExceptions ? applyKnownExceptions(localFindings, knownExceptions) : localFindings),
    corpus,
  };
};
