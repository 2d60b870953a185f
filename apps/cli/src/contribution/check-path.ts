import { readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { readRecordFile } from "@vnjp/engine/node";
import { check, overCorpus, type Background } from "@vnjp/engine/rules";
import { CannotRun } from "../output.ts";
import { backgroundHere } from "./background.ts";
import { folderOf, hasRecords } from "./corpus-here.ts";
import type { Judged } from "./judged.ts";
import { readContribution } from "./read-contribution.ts";

/** A record is a few kilobytes; what is so much longer is none, and would only be read in vain. */
const longestFile = 20_000_000;

const contentBelow =
  (base: string) =>
  (file: string): string | undefined => {
    try {
      return readFileSync(join(base, file), "utf8");
    } catch (error) {
      // A finding may name a file that is not there; then there is nothing to show.
      if (error instanceof Error && "code" in error) return undefined;
      throw error;
    }
  };

/** A record that is handed in alone, to be held against the records and texts of others. */
const checkAlone = async (path: string, background: Background): Promise<Judged> => {
  const base = process.cwd();
  const file = await readRecordFile(path, relative(base, path));
  const { findings } = check(overCorpus({ files: [file], texts: new Map() }, background));
  return { findings, records: 1, base, contentOf: contentBelow(base) };
};

const checkFolder = async (folder: string): Promise<Judged> => {
  if (!hasRecords(folder))
    throw new CannotRun(
      `${folder} has no records: name a record file, or a folder with records/ in it, and texts/ where it brings texts.`,
    );
  const { contribution, background } = await readContribution(folder);
  const { findings, corpus } = check(contribution);
  const records = corpus.records.size - (contribution.known?.size ?? 0);
  return { findings, records, against: background?.name, base: folder, contentOf: contentBelow(folder) };
};

const checkFile = async (path: string): Promise<Judged> => {
  const { size } = statSync(path);
  if (size > longestFile)
    throw new CannotRun(`${path} has ${size} bytes: a record has a few thousand. Is it another file that was meant?`);
  const folder = folderOf(path);
  if (folder === undefined) return checkAlone(path, await backgroundHere());
  const name = relative(folder, path).split(sep).join("/");
  const { contribution, own, background } = await readContribution(folder);
  const { findings, corpus } = check(contribution);
  // A file that lies in the folder and is none of its records is judged as one that was handed in.
  if (!own.files.some((file) => file.path === name))
    return checkAlone(path, { records: corpus.records, texts: contribution.texts, exceptions: own.exceptions });
  return {
    findings: findings.filter(({ file }) => file === name),
    records: 1,
    against: background?.name,
    base: folder,
    contentOf: contentBelow(folder),
  };
};

/** Checks a record file or a folder of records. Throws where the path is neither. */
export const checkPath = async (path: string): Promise<Judged> => {
  const kind = statSync(path);
  if (kind.isDirectory()) return checkFolder(path);
  if (!kind.isFile()) throw new CannotRun(`${path} is neither a file nor a folder.`);
  return checkFile(path);
};
