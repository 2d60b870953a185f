import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { CorpusText, RecordFile } from "../corpus/index.ts";

/** The content of the folders of a corpus, not yet checked. */
export interface CorpusFolder {
  readonly files: readonly RecordFile[];
  readonly texts: ReadonlyMap<string, CorpusText>;
  /** The list of exceptions, if there is one. */
  readonly exceptions?: RecordFile;
}

/** The file in which a corpus lists accepted warnings. */
const exceptionsFile = "exceptions.json";

const toPosixPath = (path: string) => path.split(sep).join("/");

const listFiles = async (folder: string, suffix: string): Promise<string[]> => {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile() && entry.name.endsWith(suffix))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
};

/** The characters are only for quotes: bytes that are not UTF-8 become U+FFFD. The hash is of the bytes. */
const decodeText = (bytes: Uint8Array): CorpusText => ({
  bytes,
  characters: new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes),
});

/** Reads the texts of a folder by edition (`dispatch-id/e1`). Throws if the folder cannot be read. */
export const readTexts = async (folder: string): Promise<ReadonlyMap<string, CorpusText>> => {
  const paths = await listFiles(folder, ".txt");
  return new Map(
    await Promise.all(
      paths.map(
        async (path) =>
          [toPosixPath(relative(folder, path)).replace(/\.txt$/, ""), decodeText(await readFile(path))] as const,
      ),
    ),
  );
};

/** Reads one record file. Findings show the display path. */
export const readRecordFile = async (path: string, displayPath: string): Promise<RecordFile> => ({
  path: toPosixPath(displayPath),
  content: await readFile(path, "utf8"),
});

/** Reads `records/`, `texts/` and the exceptions of a folder; only `records/` must exist. Throws if it cannot be read. */
export const readCorpus = async (folder: string): Promise<CorpusFolder> => {
  const paths = await listFiles(join(folder, "records"), ".json");
  const files = await Promise.all(paths.map((path) => readRecordFile(path, relative(folder, path))));
  const hasExceptions = existsSync(join(folder, exceptionsFile));
  const exceptions = hasExceptions
    ? { exceptions: await readRecordFile(join(folder, exceptionsFile), exceptionsFile) }
    : {};
  const texts = join(folder, "texts");
  return { files, texts: existsSync(texts) ? await readTexts(texts) : new Map(), ...exceptions };
};
