import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { RecordFile } from "../corpus/index.ts";
import { readCorpus, readRecordFile, readTexts, type CorpusFolder } from "../node/index.ts";
import { check, type Checked } from "../rules/index.ts";

const packages = fileURLToPath(new URL("../../../", import.meta.url));

export const fixtureRules = join(packages, "fixtures", "rules");

/** The toy corpus: small, invented, and without a finding. */
export const readToyCorpus = (): Promise<CorpusFolder> => readCorpus(join(packages, "fixtures", "corpus"));

/** The corpus that is published. */
export const readRealCorpus = (): Promise<CorpusFolder> => readCorpus(join(packages, "dataset"));

const recordFilesOf = async (folder: string): Promise<RecordFile[]> => {
  const paths = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith(".json")).toSorted();
  return Promise.all(paths.map((path) => readRecordFile(join(folder, path), join("records", path))));
};

/** A corpus with the files of a folder laid over it; the folder may have records only, or texts only. */
export const overlaid = async (base: CorpusFolder, folder: string): Promise<CorpusFolder> => {
  const [records, texts, exceptions] = ["records", "texts", "exceptions.json"].map((part) => join(folder, part)) as [
    string,
    string,
    string,
  ];
  const files = [...base.files, ...(existsSync(records) ? await recordFilesOf(records) : [])];
  return {
    files: [...new Map(files.map((file) => [file.path, file])).values()],
    texts: new Map([...base.texts, ...(existsSync(texts) ? await readTexts(texts) : [])]),
    ...(existsSync(exceptions) ? { exceptions: await readRecordFile(exceptions, "exceptions.json") } : {}),
  };
};

/** A corpus that has no finding, checked: tests that start from a faulty one would prove nothing. */
export const checked = (folder: CorpusFolder): Checked["corpus"] => {
  const { findings, corpus } = check(folder);
  const [first] = findings.filter(({ severity }) => severity === "error");
  if (first) throw new Error(`${first.file} ${first.code} ${first.pointer}: ${first.found}`);
  return corpus;
};
