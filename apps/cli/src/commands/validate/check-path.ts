import { readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { listTextsNotAtHand } from "@vnjp/engine/corpus";
import { readRecordFile } from "@vnjp/engine/node/read-corpus";
import { check, overlayCorpus, type BaseCorpus } from "@vnjp/engine/rules";
import { readCurrentBaseCorpus } from "../../contribution/base-corpus.ts";
import { findRecordFolder, hasRecords } from "../../contribution/corpus-folder.ts";
import { readContribution } from "../../contribution/read-contribution.ts";
import type { ValidationReport } from "../../contribution/validation-report.ts";
import { CannotRunError } from "../../io/output.ts";

/** A record has a few kilobytes. A file of this size is something else, and is not read. */
const maxFileBytes = 20_000_000;

const createContentReader =
  (rootFolder: string) =>
  (file: string): string | undefined => {
    try {
      return readFileSync(join(rootFolder, file), "utf8");
    } catch (error) {
      // A finding may be about a missing file: then there is no line to show.
      if (error instanceof Error && "code" in error) return undefined;
      throw error;
    }
  };

/** Checks one record against the records and texts of a base corpus. */
const checkSingleRecord = async (path: string, baseCorpus: BaseCorpus): Promise<ValidationReport> => {
  const rootFolder = process.cwd();
  const file = await readRecordFile(path, relative(rootFolder, path));
  const { findings, corpus } = check(overlayCorpus({ files: [file], texts: new Map() }, baseCorpus));
  return {
    findings,
    records: 1,
    textsNotAtHand: listTextsNotAtHand(corpus),
    rootFolder,
    getContent: createContentReader(rootFolder),
  };
};

const checkFolder = async (folder: string): Promise<ValidationReport> => {
  if (!hasRecords(folder))
    throw new CannotRunError(
      `${folder} has no records: name a record file, or a folder with records/ (and texts/, if it adds texts).`,
    );
  const { contribution, baseCorpus } = await readContribution(folder);
  const { findings, corpus } = check(contribution);
  const records = corpus.records.size - (contribution.known?.size ?? 0);
  return {
    findings,
    records,
    baseCorpus: baseCorpus?.name,
    textsNotAtHand: listTextsNotAtHand(corpus),
    rootFolder: folder,
    getContent: createContentReader(folder),
  };
};

const checkFile = async (path: string): Promise<ValidationReport> => {
  const { size } = statSync(path);
  if (size > maxFileBytes)
    throw new CannotRunError(`${path} is too large for a record (${size} bytes; the limit is ${maxFileBytes}).`);
  const folder = findRecordFolder(path);
  if (folder === undefined) return checkSingleRecord(path, await readCurrentBaseCorpus());
  const name = relative(folder, path).split(sep).join("/");
  const { contribution, localFolder, baseCorpus } = await readContribution(folder);
  const { findings, corpus } = check(contribution);
  // A file of the folder outside its records/ is checked as a new record.
  if (!localFolder.files.some((file) => file.path === name))
    return checkSingleRecord(path, {
      records: corpus.records,
      texts: contribution.texts,
      provedSpans: contribution.provedSpans,
      exceptions: localFolder.exceptions,
    });
  return {
    findings: findings.filter(({ file }) => file === name),
    records: 1,
    baseCorpus: baseCorpus?.name,
    textsNotAtHand: listTextsNotAtHand(corpus),
    rootFolder: folder,
    getContent: createContentReader(folder),
  };
};

/** Checks a record file or a folder of records. Throws a CannotRunError if the path is neither. */
export const checkPath = async (path: string): Promise<ValidationReport> => {
  const stats = statSync(path);
  if (stats.isDirectory()) return checkFolder(path);
  if (!stats.isFile()) throw new CannotRunError(`${path} is neither a file nor a folder.`);
  return checkFile(path);
};
