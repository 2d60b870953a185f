import { findFileReference } from "@vnjp/engine/corpus";
import { readCorpus, type CorpusFolder } from "@vnjp/engine/node/read-corpus";
import { overlayCorpus, type Contribution } from "@vnjp/engine/rules";
import { readFolderBaseCorpus, type NamedBaseCorpus } from "./base-corpus.ts";

/** A folder of records as the rules take it, and the corpus that it is checked against if it is not a corpus itself. */
export interface LocalContribution {
  readonly contribution: Contribution;
  readonly localFolder: CorpusFolder;
  readonly baseCorpus?: NamedBaseCorpus;
}

/**
 * Whether a folder is a copy of the base corpus, with most of its records. Then a missing record was removed on purpose, and
 * the base corpus must not supply it.
 */
const isFullCopy = (localFolder: CorpusFolder, { records }: NamedBaseCorpus): boolean =>
  localFolder.files.map(findFileReference).filter((reference) => reference !== undefined && records.has(reference))
    .length >
  records.size / 2;

/** Reads a folder of records: a corpus alone, or new records on top of a base corpus. */
export const readContribution = async (folder: string): Promise<LocalContribution> => {
  const localFolder = await readCorpus(folder);
  const baseCorpus = await readFolderBaseCorpus(folder);
  return isFullCopy(localFolder, baseCorpus)
    ? { contribution: localFolder, localFolder }
    : { contribution: overlayCorpus(localFolder, baseCorpus), localFolder, baseCorpus };
};
