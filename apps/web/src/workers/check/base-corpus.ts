import type { CorpusText } from "@vnjp/engine/corpus";
import type { ProvedSpans } from "@vnjp/engine/schema";
import type { BaseCorpus } from "@vnjp/engine/rules";
import { toAuthoredRecord } from "./authored-record.ts";
import type { RecordEntry } from "./protocol.ts";

/** What the site serves to check contributions against: the records and exceptions as published, and the texts. */
export interface PublishedCorpus {
  readonly version: string;
  readonly records: readonly object[];
  readonly texts: Readonly<Record<string, string>>;
  /** What was proved of the withheld texts. */
  readonly provedSpans: Readonly<Record<string, ProvedSpans>>;
  /** The ids of all corrections so far. */
  readonly corrections: readonly string[];
  readonly exceptions: object;
}

/** The release that contributions are checked against, in the form that the rules read. */
export interface VersionedBaseCorpus extends BaseCorpus {
  readonly version: string;
}

const toCorpusText = (characters: string): CorpusText => ({
  characters,
  bytes: new TextEncoder().encode(characters),
});

/** Builds the base corpus from what the site serves. */
export const buildBaseCorpus = ({
  version,
  records,
  texts,
  provedSpans,
  exceptions,
}: PublishedCorpus): VersionedBaseCorpus => {
  const corpusTexts = new Map(
    Object.entries(texts).map(([edition, characters]) => [edition, toCorpusText(characters)]),
  );
  const source = { texts: corpusTexts, provedSpans: new Map(Object.entries(provedSpans)) };
  const authoredRecords = records.map((record) =>
    toAuthoredRecord(record as Readonly<Record<string, unknown>>, source),
  );
  return {
    version,
    records: new Map(authoredRecords.map((record) => [`${record.kind}/${record.id}`, record])),
    ...source,
    exceptions: { path: "exceptions.json", content: JSON.stringify(exceptions) },
  };
};

/** Lists the records for the search, each with its names in other languages. */
export const listRecordEntries = (base: VersionedBaseCorpus): readonly RecordEntry[] =>
  [...base.records].map(([reference, { label }]) => {
    const others = [label.fr, label.vi, label.ja].filter((name) => name !== undefined && name !== label.en);
    return { reference, label: label.en, names: [...new Set(others)].flatMap((name) => name ?? []) };
  });
