import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { records as publishedRecords } from "@vnjp/dataset";
import type { Contribution } from "@vnjp/engine/rules";
import { CannotRun } from "../output.ts";

export type Known = NonNullable<Contribution["known"]>;

export const isCorpus = (folder: string): boolean =>
  existsSync(join(folder, "records")) && existsSync(join(folder, "texts"));

/** The corpus that a path lies in: the nearest folder at or above it with records and texts. */
export const corpusAbove = (path: string): string | undefined => {
  for (let folder = path; ; folder = dirname(folder)) {
    if (isCorpus(folder)) return folder;
    if (folder === dirname(folder)) return undefined;
  }
};

/** The corpus that somebody stands in, if they stand in one. */
export const corpusAround = (here: string): string | undefined =>
  corpusAbove(here) ?? [join(here, "packages", "dataset")].find(isCorpus);

/** The corpus that somebody stands in. Throws where there is none. */
export const corpusHere = (): string => {
  const found = corpusAround(process.cwd());
  if (found === undefined)
    throw new CannotRun("There is no corpus here: name a record file, or a folder with records/ and texts/.");
  return found;
};

/** The published records, for a contribution of nobody's corpus to refer to. */
export const publishedCorpus = (): { readonly known: Known; readonly texts: string } => ({
  known: new Map(publishedRecords.map((record) => [`${record.kind}/${record.id}`, record])),
  texts: join(dirname(fileURLToPath(import.meta.resolve("@vnjp/dataset/package.json"))), "texts"),
});
