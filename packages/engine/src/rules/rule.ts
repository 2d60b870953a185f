import type { Corpus, RecordFile } from "../corpus/index.ts";
import type { FindingReport, RuleCode } from "../findings/index.ts";
import type { AuthoredRecord } from "../schema/index.ts";

/** A rule about one record, which may look at the whole corpus. */
export interface RecordRule<Code extends RuleCode = RuleCode> {
  readonly scope: "record";
  readonly check: (record: AuthoredRecord, corpus: Corpus) => Iterable<FindingReport<Code>>;
}

/** A rule about one text, which is named by its edition. */
export interface TextRule<Code extends RuleCode = RuleCode> {
  readonly scope: "text";
  readonly check: (edition: string, corpus: Corpus) => Iterable<FindingReport<Code>>;
}

/** A rule about one file and the record in it. */
export interface FileRule<Code extends RuleCode = RuleCode> {
  readonly scope: "file";
  readonly check: (file: RecordFile, record: AuthoredRecord) => Iterable<FindingReport<Code>>;
}

/** A rule reports one code. Its file is named after that code: `date/invalid` is `date/invalid.ts`. */
export type Rule<Code extends RuleCode = RuleCode> = RecordRule<Code> | TextRule<Code> | FileRule<Code>;
