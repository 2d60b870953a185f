import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { getReference, type Corpus, type CorpusText, type RecordFile } from "../src/corpus/index.ts";
import {
  readCorpus,
  readPrivateTexts,
  readProvedSpans,
  readRecordFile,
  readTexts,
  type CorpusFolder,
} from "../src/node/read-corpus.ts";
import { check } from "../src/rules/index.ts";
import type { AuthoredRecord } from "../src/schema/index.ts";

const packages = fileURLToPath(new URL("../../", import.meta.url));

export const ruleFixturesFolder = join(packages, "fixtures", "rules");

/** The toy corpus: small, invented and without a finding. */
export const readToyCorpus = (): Promise<CorpusFolder> => readCorpus(join(packages, "fixtures", "corpus"));

/** The published corpus. */
export const readRealCorpus = (): Promise<CorpusFolder> => readCorpus(join(packages, "dataset"));

const readRecordFiles = async (folder: string): Promise<RecordFile[]> => {
  const paths = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith(".json")).toSorted();
  return Promise.all(paths.map((path) => readRecordFile(join(folder, path), join("records", path))));
};

/** A corpus with the records, texts and exceptions of a folder, which replace those of the corpus. */
export const overlayFolder = async (base: CorpusFolder, folder: string): Promise<CorpusFolder> => {
  const [records, texts, exceptions] = ["records", "texts", "exceptions.json"].map((part) => join(folder, part)) as [
    string,
    string,
    string,
  ];
  const hasTexts = existsSync(texts);
  const files = [...base.files, ...(existsSync(records) ? await readRecordFiles(records) : [])];
  return {
    files: [...new Map(files.map((file) => [file.path, file])).values()],
    texts: new Map([
      ...base.texts,
      ...(await readPrivateTexts(join(folder, "private-texts"))),
      ...(hasTexts ? await readTexts(texts) : []),
    ]),
    provedSpans: new Map([...base.provedSpans, ...(hasTexts ? await readProvedSpans(texts) : [])]),
    ...(existsSync(exceptions) ? { exceptions: await readRecordFile(exceptions, "exceptions.json") } : {}),
  };
};

/** A corpus without any error: a test that starts from a faulty one would prove nothing. */
export const requireValidCorpus = (folder: CorpusFolder): Corpus => {
  const { findings, corpus } = check(folder);
  const [first] = findings.filter(({ severity }) => severity === "error");
  if (first) throw new Error(`${first.file} ${first.code} ${first.pointer}: ${first.found}`);
  return corpus;
};

/** A corpus whose records are taken as they are, which is much faster than to check them. */
export const parseCorpus = ({ files, texts, provedSpans }: CorpusFolder): Corpus => {
  const records = files.map(({ content }) => JSON.parse(content) as AuthoredRecord);
  return { records: new Map(records.map((record) => [getReference(record), record])), texts, provedSpans };
};

/** A text with its bytes. */
export const createText = (characters: string): CorpusText => ({
  characters,
  bytes: new TextEncoder().encode(characters),
});
