import {
  isObject,
  parseFile,
  refOf,
  type Corpus,
  type FrozenText,
  type ParsedFile,
  type Position,
  type RecordFile,
} from "../corpus/index.ts";
import { finding, inOrder, type Finding, type Place, type Report } from "../findings/index.ts";
import { kindNames, type AuthoredRecord } from "../schema/index.ts";
import { actsAreInTheirWords } from "./act/acts-are-in-their-words.ts";
import { codesAreListed } from "./code/codes-are-listed.ts";
import { datesAreInTheirEvidence } from "./date/dates-are-in-their-evidence.ts";
import { datesExist } from "./date/dates-exist.ts";
import { livesAndTermsHold } from "./date/lives-and-terms-hold.ts";
import { weekdaysFit } from "./date/weekdays-fit.ts";
import { whatIsToldHasBeen } from "./date/what-is-told-has-been.ts";
import { discrepanciesHaveTwoSides } from "./discrepancy/discrepancies-have-two-sides.ts";
import { sidesAreFacts } from "./discrepancy/sides-are-facts.ts";
import { draftsAreFinished } from "./draft/drafts-are-finished.ts";
import { entitiesAreRecordedOnce } from "./entity/entities-are-recorded-once.ts";
import { evidenceIsGivenOnce } from "./evidence/evidence-is-given-once.ts";
import { supportsFit } from "./evidence/supports-fit.ts";
import { withoutExceptions, withoutKnownExceptions } from "./exceptions.ts";
import { factsHaveTheirEvidence } from "./fact/facts-have-their-evidence.ts";
import { datesInIdsAreRight } from "./id/dates-in-ids-are-right.ts";
import { labelsHaveTheLanguagesOfNames } from "./label/labels-have-the-languages-of-names.ts";
import { membersAreNamed } from "./member/members-are-named.ts";
import { namesAreComposed } from "./name/names-are-composed.ts";
import { vietnameseNamesHaveTheirMarks } from "./name/vietnamese-names-have-their-marks.ts";
import { participantsAreNamed } from "./participant/participants-are-named.ts";
import { referencesResolve } from "./reference/references-resolve.ts";
import { wholesHoldNoCircle } from "./reference/wholes-hold-no-circle.ts";
import type { RecordRule, TextRule } from "./rule.ts";
import { checkShape } from "./shape/check-shape.ts";
import { collectionsHoldSomething } from "./shape/collections-hold-something.ts";
import { quotesStandInTheirText } from "./span/quotes-stand-in-their-text.ts";
import { speakersAreInTheirSentences } from "./speaker/speakers-are-in-their-sentences.ts";
import { speakersOfWordsAreNamed } from "./speaker/speakers-of-words-are-named.ts";
import { wordsGoWithTheirStatement } from "./speaker/words-go-with-their-statement.ts";
import { statusesStandUnderTheirDispatch } from "./status/statuses-stand-under-their-dispatch.ts";
import { statusesFitTheirWords } from "./status/statuses-fit-their-words.ts";
import { segmentsHoldTheText } from "./text/segments-hold-the-text.ts";
import { sentencesSupportFacts } from "./text/sentences-support-facts.ts";
import { textsAreClaimed } from "./text/texts-are-claimed.ts";
import { textsAreFrozen } from "./text/texts-are-frozen.ts";
import { printedWordsAreQuoted } from "./wording/printed-words-are-quoted.ts";

const recordRules: readonly RecordRule[] = [
  textsAreFrozen,
  segmentsHoldTheText,
  sentencesSupportFacts,
  quotesStandInTheirText,
  factsHaveTheirEvidence,
  referencesResolve,
  datesExist,
  datesAreInTheirEvidence,
  printedWordsAreQuoted,
  sidesAreFacts,
  discrepanciesHaveTwoSides,
  collectionsHoldSomething,
  codesAreListed,
  weekdaysFit,
  livesAndTermsHold,
  wholesHoldNoCircle,
  statusesStandUnderTheirDispatch,
  whatIsToldHasBeen,
  actsAreInTheirWords,
  statusesFitTheirWords,
  speakersAreInTheirSentences,
  wordsGoWithTheirStatement,
  speakersOfWordsAreNamed,
  participantsAreNamed,
  membersAreNamed,
  supportsFit,
  evidenceIsGivenOnce,
  draftsAreFinished,
  entitiesAreRecordedOnce,
  namesAreComposed,
  vietnameseNamesHaveTheirMarks,
  labelsHaveTheLanguagesOfNames,
  datesInIdsAreRight,
];

const textRules: readonly TextRule[] = [textsAreClaimed];

/** What is handed in to be checked; `known` are records that it may refer to and that are not checked themselves. */
export interface Contribution {
  readonly files: readonly RecordFile[];
  readonly texts: ReadonlyMap<string, FrozenText>;
  readonly known?: ReadonlyMap<string, AuthoredRecord>;
  /** The list of warnings that were looked at and may stand. */
  readonly exceptions?: RecordFile | undefined;
  /** That list of the corpus which the known records come from: it excepts, and is not checked itself. */
  readonly knownExceptions?: RecordFile | undefined;
}

export interface Checked {
  /** In the order in which they are to be read: worst first, then by file, there causes before what follows from them, then by place. */
  readonly findings: readonly Finding[];
  /** The well-formed records and the texts; it is complete where there is no finding. */
  readonly corpus: Corpus;
}

interface Parsed {
  readonly file: RecordFile;
  readonly record: AuthoredRecord;
  readonly positionOf: (pointer: string) => Position;
}

const start: Position = { line: 1, column: 1 };

/** Why a file cannot be read as a record at all. */
const unreadable = (outcome: Exclude<ParsedFile, { outcome: "parsed" }>): Report => {
  switch (outcome.outcome) {
    case "not-json":
      return { code: "file/not-json", pointer: "", arguments: { problem: outcome.problem } };
    case "too-deep":
      return { code: "file/too-deep", pointer: "", arguments: { deepest: outcome.deepest } };
    case "duplicate-key":
      return { code: "file/duplicate-key", pointer: "", arguments: { key: outcome.key } };
  }
};

/** The reference of the record that a file of a corpus should hold. */
const referenceOfFile = ({ path }: RecordFile): string => path.replace(/^records\//, "").replace(/\.json$/, "");

/** What a record of the wrong shape is called, where it says so. */
const referenceIn = (value: unknown): string | undefined => {
  const { kind, id } = isObject(value) ? value : {};
  return kindNames.some((known) => known === kind) && typeof id === "string" ? `${String(kind)}/${id}` : undefined;
};

/** A record's file is named by its id, and in a corpus it stands in the folder of its kind. */
const misplaced = (file: RecordFile, record: AuthoredRecord): Report[] => {
  const inCorpus = file.path.startsWith("records/");
  const expected = inCorpus ? `records/${refOf(record)}.json` : `${record.id}.json`;
  const found = inCorpus ? file.path : file.path.slice(file.path.lastIndexOf("/") + 1);
  return found === expected
    ? []
    : [{ code: "file/misplaced", pointer: "/id", arguments: { record: refOf(record), found, expected } }];
};

/** Checks records and texts: their shape first, and then, of what has the right shape, every rule. */
export const check = ({ files, texts, known, exceptions, knownExceptions }: Contribution): Checked => {
  const findings: Finding[] = [];
  const parsed: Parsed[] = [];
  const unread = new Set<string>();
  for (const file of files) {
    const outcome = parseFile(file);
    const nameless = { record: file.path, file: file.path };
    if (outcome.outcome !== "parsed") {
      unread.add(referenceOfFile(file));
      findings.push(finding(unreadable(outcome), { ...nameless, position: outcome.position }));
      continue;
    }
    const { record, reports } = checkShape(outcome.value);
    const place = { record: referenceIn(outcome.value) ?? file.path, file: file.path };
    for (const report of reports)
      findings.push(finding(report, { ...place, position: outcome.positionOf(report.pointer) }));
    if (record) parsed.push({ file, record, positionOf: outcome.positionOf });
    else unread.add(referenceOfFile(file));
  }
  const corpus: Corpus = {
    records: new Map([...(known ?? []), ...parsed.map(({ record }) => [refOf(record), record] as const)]),
    texts,
    unread,
  };
  for (const { file, record, positionOf } of parsed)
    for (const report of [
      ...misplaced(file, record),
      ...recordRules.flatMap((rule) => [...rule.check(record, corpus)]),
    ]) {
      const place: Place = { record: refOf(record), file: file.path, position: positionOf(report.pointer) };
      findings.push(finding(report, place));
    }
  for (const text of texts.keys())
    for (const rule of textRules)
      for (const report of rule.check(text, corpus))
        findings.push(finding(report, { record: `texts/${text}.txt`, file: `texts/${text}.txt`, position: start }));
  const own = exceptions ? withoutExceptions(findings, exceptions) : findings;
  return { findings: inOrder(knownExceptions ? withoutKnownExceptions(own, knownExceptions) : own), corpus };
};
