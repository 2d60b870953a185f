import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { CannotRun } from "../output.ts";

/** A folder that can be handed in: a whole corpus, or records that refer to another one. */
export const hasRecords = (folder: string): boolean => existsSync(join(folder, "records"));

export const isCorpus = (folder: string): boolean => hasRecords(folder) && existsSync(join(folder, "texts"));

/** The corpus that a path lies in: the nearest folder at or above it with records and texts. */
export const corpusAbove = (path: string): string | undefined => {
  for (let folder = path; ; folder = dirname(folder)) {
    if (isCorpus(folder)) return folder;
    if (folder === dirname(folder)) return undefined;
  }
};

/** The folder that a record file belongs to: its corpus, or one that has records alone. */
export const folderOf = (file: string): string | undefined => {
  const records = dirname(dirname(file));
  return corpusAbove(dirname(file)) ?? (basename(records) === "records" ? dirname(records) : undefined);
};

/** The corpus that somebody stands in, if they stand in one. */
export const corpusAround = (here: string): string | undefined =>
  corpusAbove(here) ?? [join(here, "packages", "dataset")].find(isCorpus);

/** The corpus, or the folder of records alone, that somebody stands in. Throws where there is none. */
export const corpusHere = (): string => {
  const found = corpusAround(process.cwd()) ?? [process.cwd()].find(hasRecords);
  if (found === undefined)
    throw new CannotRun("There are no records here: name a record file, or a folder with records/ in it.");
  return found;
};
