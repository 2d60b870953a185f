import { readFileSync, statSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { readCorpus, readRecordFile, readTexts } from "@vnjp/engine/node";
import { check } from "@vnjp/engine/rules";
import { CannotRun } from "../output.ts";
import { corpusAbove, isCorpus, publishedCorpus, type Known } from "./corpus-here.ts";
import type { Judged } from "./judged.ts";

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
const checkAlone = async (path: string, texts: string, known: Known): Promise<Judged> => {
  const base = process.cwd();
  const file = await readRecordFile(path, relative(base, path));
  const { findings } = check({ files: [file], texts: await readTexts(texts), known });
  return { findings, records: 1, base, contentOf: contentBelow(base) };
};

const checkFile = async (path: string): Promise<Judged> => {
  const { size } = statSync(path);
  if (size > longestFile)
    throw new CannotRun(`${path} has ${size} bytes: a record has a few thousand. Is it another file that was meant?`);
  const folder = corpusAbove(dirname(path));
  if (folder === undefined) {
    const { known, texts } = publishedCorpus();
    return checkAlone(path, texts, known);
  }
  const name = relative(folder, path).split(sep).join("/");
  const corpus = await readCorpus(folder);
  const checked = check(corpus);
  // A file that lies in the folder and is none of its records is judged as one that was handed in.
  if (!corpus.files.some((file) => file.path === name))
    return checkAlone(path, join(folder, "texts"), checked.corpus.records);
  const findings = checked.findings.filter(({ file }) => file === name);
  return { findings, records: 1, base: folder, contentOf: contentBelow(folder) };
};

const checkFolder = async (folder: string): Promise<Judged> => {
  if (!isCorpus(folder))
    throw new CannotRun(
      `${folder} is no corpus: it has no records/ and texts/. Name a record file, or the folder that holds both.`,
    );
  const { findings, corpus } = check(await readCorpus(folder));
  return { findings, records: corpus.records.size, base: folder, contentOf: contentBelow(folder) };
};

/** Checks a record file or a corpus. Throws where the path is neither. */
export const checkPath = async (path: string): Promise<Judged> => {
  const kind = statSync(path);
  if (kind.isDirectory()) return checkFolder(path);
  if (!kind.isFile()) throw new CannotRun(`${path} is neither a file nor a folder.`);
  return checkFile(path);
};
