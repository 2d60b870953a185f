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

const checkFile = async (path: string): Promise<{ findings: readonly Finding[]; records: number }> => {
  const corpus = corpusAbove(dirname(path));
  if (corpus !== undefined) {
    const name = relative(corpus, path).split(sep).join("/");
    const { findings } = check(await readCorpus(corpus));
    return { findings: findings.filter(({ file }) => file === name), records: 1 };
  }
  const texts = await readTexts(
    join(dirname(fileURLToPath(import.meta.resolve("@vnjp/dataset/package.json"))), "texts"),
  );
  const { findings } = check({
    files: [await readRecordFile(path, relative(process.cwd(), path))],
    texts,
    known: published(),
  });
  return { findings, records: 1 };
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
  const target = path === undefined ? corpusHere() : absolute(path);
  if (!existsSync(target)) throw new CannotRun(`There is no file or folder ${path ?? target}.`);
  const { findings, records } = await (statSync(target).isDirectory() ? checkFolder(target) : checkFile(target));
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
