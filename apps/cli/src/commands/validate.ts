import { existsSync, statSync } from "node:fs";
import { dirname, join, relative, resolve as absolute, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { records as publishedRecords } from "@vnjp/dataset";
import type { Finding } from "@vnjp/engine/findings";
import { readCorpus, readRecordFile, readTexts } from "@vnjp/engine/node";
import { check, type Contribution } from "@vnjp/engine/rules";
import { CannotRun, result, type ExitCode, type Output } from "../output.ts";
import { findingsReport } from "../reporters/findings.ts";
import { paint } from "../reporters/paint.ts";

const isCorpus = (folder: string) => existsSync(join(folder, "records")) && existsSync(join(folder, "texts"));

/** The corpus that a path lies in: the nearest folder at or above it with records and texts. */
const corpusAbove = (path: string): string | undefined => {
  for (let folder = path; ; folder = dirname(folder)) {
    if (isCorpus(folder)) return folder;
    if (folder === dirname(folder)) return undefined;
  }
};

const corpusHere = (): string => {
  const here = process.cwd();
  const found = corpusAbove(here) ?? [join(here, "packages", "dataset")].find(isCorpus);
  if (found === undefined)
    throw new CannotRun("There is no corpus here: name a record file, or a folder with records/ and texts/.");
  return found;
};

/** The published records, for a file of nobody's corpus to refer to. */
const published = (): NonNullable<Contribution["known"]> =>
  new Map(publishedRecords.map((record) => [`${record.kind}/${record.id}`, record]));

/** A record that is handed in alone, to be held against the records and texts of others. */
const checkAlone = async (path: string, folder: string, known: NonNullable<Contribution["known"]>) => {
  const file = await readRecordFile(path, relative(process.cwd(), path));
  return { findings: check({ files: [file], texts: await readTexts(folder), known }).findings, records: 1 };
};

const checkFile = async (path: string): Promise<{ findings: readonly Finding[]; records: number }> => {
  const folder = corpusAbove(dirname(path));
  if (folder === undefined) {
    const installed = dirname(fileURLToPath(import.meta.resolve("@vnjp/dataset/package.json")));
    return checkAlone(path, join(installed, "texts"), published());
  }
  const name = relative(folder, path).split(sep).join("/");
  const corpus = await readCorpus(folder);
  const checked = check(corpus);
  // A file that lies in the folder and is none of its records is judged as one that was handed in.
  if (!corpus.files.some((file) => file.path === name))
    return checkAlone(path, join(folder, "texts"), checked.corpus.records);
  return { findings: checked.findings.filter(({ file }) => file === name), records: 1 };
};

const checkFolder = async (folder: string): Promise<{ findings: readonly Finding[]; records: number }> => {
  if (!isCorpus(folder))
    throw new CannotRun(
      `${folder} is no corpus: it has no records/ and texts/. Name a record file, or the folder that holds both.`,
    );
  const { findings, corpus } = check(await readCorpus(folder));
  return { findings, records: corpus.records.size };
};

/** Checks a record file or a corpus, and says of each finding where it is and how to mend it. */
export const validate = async (path: string | undefined, output: Output): Promise<ExitCode> => {
  if (path === "") throw new CannotRun("The path is empty: name a record file, or a folder with records/ and texts/.");
  const target = path === undefined ? corpusHere() : absolute(path);
  if (!existsSync(target)) throw new CannotRun(`There is no file or folder ${path ?? target}.`);
  const kind = statSync(target);
  if (!kind.isDirectory() && !kind.isFile()) throw new CannotRun(`${path} is neither a file nor a folder.`);
  const { findings, records } = await (kind.isDirectory() ? checkFolder(target) : checkFile(target));
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const warnings = findings.length - errors;
  const style = paint(output.colour);
  const summary = `${records} ${records === 1 ? "record" : "records"}, ${errors} ${errors === 1 ? "error" : "errors"}, ${warnings} ${warnings === 1 ? "warning" : "warnings"}`;
  result(output, { records, errors, warnings, findings }, () =>
    [
      findingsReport(findings, style),
      errors === 0 ? style.right(`valid  ${summary}`) : style.wrong(`not valid  ${summary}`),
    ]
      .filter((part) => part !== "")
      .join("\n\n"),
  );
  return errors === 0 ? 0 : 1;
};
