import type { AuthoredRecord } from "../schema/index.ts";
import type { Corpus } from "../corpus/index.ts";
import type { Report } from "../findings/index.ts";

/** A rule about one record, read in its corpus. */
export interface RecordRule {
  readonly scope: "record";
  readonly check: (record: AuthoredRecord, corpus: Corpus) => Iterable<Report>;
}

/** A rule about one text, named by its edition, read in its corpus. */
export interface TextRule {
  readonly scope: "text";
  readonly check: (edition: string, corpus: Corpus) => Iterable<Report>;
}
