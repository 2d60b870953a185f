import { readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { listTextsNotAtHand } from "@vnjp/engine/corpus";
import { assertReadable, findPathProblem } from "@vnjp/engine/node/read-file";
import { readRecordFile } from "@vnjp/engine/node/read-corpus";
import { joinList } from "@vnjp/engine/display";
import { check, overlayCorpus, type BaseCorpus } from "@vnjp/engine/rules";
import { readCurrentBaseCorpus } from "../../contribution/base-corpus.ts";
import { findRecordFolder, hasRecords } from "../../contribution/corpus-folder.ts";
import { readContribution } from "../../contribution/read-contribution.ts";
import type { ValidationReport } from "../../contribution/validation-report.ts";
import { CannotRunError } from "../../io/output.ts";

const createContentReader =
  (rootFolder: string) =>
  (file: string): string | undefined => {
    try {
      if (findPathProblem(join(rootFolder, file)) !== undefined) return undefined;
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

const describeMissingRecords = (folder: string, ignored: readonly string[]): string =>
  `There is no record in ${folder}: a record is a file whose name ends in .json, in records/.${ignored.length === 0 ? "" : ` Passed over: ${joinList(ignored.slice(0, 20))}.`}`;

const checkFolder = async (folder: string): Promise<ValidationReport> => {
  if (!hasRecords(folder))
    throw new CannotRunError(
      `${folder} has no records: name a record file, or a folder with records/ (and texts/, if it adds texts).`,
    );
  const { contribution, localFolder, baseCorpus } = await readContribution(folder);
  if (localFolder.files.length === 0)
    throw new CannotRunError(describeMissingRecords(folder, localFolder.ignored ?? []));
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
  assertReadable(path);
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
  return statSync(path).isDirectory() ? checkFolder(path) : checkFile(path);
};
