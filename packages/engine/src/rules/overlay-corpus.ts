import { findFileReference, type Corpus, type CorpusText, type RecordFile } from "../corpus/index.ts";
import type { AuthoredRecord } from "../schema/index.ts";
import type { Contribution } from "./check.ts";

/** The corpus that a contribution is checked against. */
export interface BaseCorpus {
  readonly records: ReadonlyMap<string, AuthoredRecord>;
  readonly texts: ReadonlyMap<string, CorpusText>;
  readonly provedSpans?: Corpus["provedSpans"];
  readonly exceptions?: RecordFile | undefined;
}

/** The references of the records that a file replaces: by its path, and by its content. */
const listReplacedReferences = (file: RecordFile): readonly string[] => {
  const pathReference = /^records\/(.+)\.json$/.exec(file.path)?.[1];
  return [pathReference, findFileReference(file)].filter((reference) => reference !== undefined);
};

/** Lays a contribution over a corpus: its records and texts replace those with the same reference. */
export const overlayCorpus = (
  { files, texts, provedSpans, exceptions }: Contribution,
  base: BaseCorpus,
): Contribution => {
  const replaced = new Set(files.flatMap(listReplacedReferences));
  return {
    files,
    texts: new Map([...base.texts, ...texts]),
    provedSpans: new Map([...(base.provedSpans ?? []), ...(provedSpans ?? [])]),
    known: new Map([...base.records].filter(([reference]) => !replaced.has(reference))),
    exceptions,
    knownExceptions: base.exceptions,
  };
};
