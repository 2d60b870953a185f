import type { CorpusText, RecordFile } from "@vnjp/engine/corpus";
import type { AuthoredRecord } from "@vnjp/engine/schema";
import { toAuthoredRecord } from "./authored-record.ts";
import type { RecordEntry } from "./protocol.ts";

/** What the site serves to check contributions against: the records and exceptions as published, and the texts. */
export interface PublishedCorpus {
  readonly version: string;
  readonly records: readonly object[];
  readonly texts: Readonly<Record<string, string>>;
  /** The ids of all corrections so far. */
  readonly corrections: readonly string[];
  readonly exceptions: object;
}

/** The release in the form that the rules read. */
export interface Release {
  readonly version: string;
  readonly records: ReadonlyMap<string, AuthoredRecord>;
  readonly texts: ReadonlyMap<string, CorpusText>;
  /** The accepted warnings, as the file that lists them. */
  readonly exceptions: RecordFile;
}

const toCorpusText = (characters: string): CorpusText => ({
  characters,
  bytes: new TextEncoder().encode(characters),
});

export const buildRelease = ({ version, records, texts, exceptions }: PublishedCorpus): Release => {
  const corpusTexts = new Map(
    Object.entries(texts).map(([edition, characters]) => [edition, toCorpusText(characters)]),
  );
  const authoredRecords = records.map((record) =>
    toAuthoredRecord(record as Readonly<Record<string, unknown>>, corpusTexts),
  );
  return {
    version,
    records: new Map(authoredRecords.map((record) => [`${record.kind}/${record.id}`, record])),
    texts: corpusTexts,
    exceptions: { path: "exceptions.json", content: JSON.stringify(exceptions) },
  };
};

export const listRecordEntries = (release: Release): readonly RecordEntry[] =>
  [...release.records].map(([reference, { label }]) => {
    const others = [label.fr, label.vi, label.ja].filter((name) => name !== undefined && name !== label.en);
    return { reference, label: label.en, names: [...new Set(others)].flatMap((name) => name ?? []) };
  });
