import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { CannotRunError } from "../io/output.ts";

/** Whether a folder can be checked: a whole corpus, or records that refer to another one. */
export const hasRecords = (folder: string): boolean => existsSync(join(folder, "records"));

export const isCorpus = (folder: string): boolean => hasRecords(folder) && existsSync(join(folder, "texts"));

/** The nearest folder at or above a path that has records and texts. */
const findEnclosingCorpus = (path: string): string | undefined => {
  for (let folder = path; ; folder = dirname(folder)) {
    if (isCorpus(folder)) return folder;
    if (folder === dirname(folder)) return undefined;
  }
};

/** The folder of a record file: its corpus, or a folder that has only records. */
export const findRecordFolder = (file: string): string | undefined => {
  const records = dirname(dirname(file));
  return findEnclosingCorpus(dirname(file)) ?? (basename(records) === "records" ? dirname(records) : undefined);
};

/** The corpus at or above a folder, or in packages/dataset of this repository. */
export const findCorpus = (directory: string): string | undefined =>
  findEnclosingCorpus(directory) ?? [join(directory, "packages", "dataset")].find(isCorpus);

/** The corpus of the current folder, or the current folder if it has only records. Throws a CannotRunError if it has none. */
export const getCorpusFolder = (): string => {
  const found = findCorpus(process.cwd()) ?? [process.cwd()].find(hasRecords);
  if (found === undefined)
    throw new CannotRunError("There are no records here: name a record file, or a folder with records/ in it.");
  return found;
};

/** The folder of the changesets of a corpus: `.changeset/` at or above it. */
export const findChangesetFolder = (corpus: string): string | undefined => {
  for (let folder = corpus; ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".changeset", "config.json"))) return join(folder, ".changeset");
    if (folder === dirname(folder)) return undefined;
  }
};
