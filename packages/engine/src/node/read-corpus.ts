import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { FrozenText, RecordFile } from "../corpus/index.ts";

/** The folders of a corpus as they stand on disk, read and not yet judged. */
export interface CorpusFolder {
  readonly files: readonly RecordFile[];
  readonly texts: ReadonlyMap<string, FrozenText>;
  /** The list of exceptions, where the folder has one. */
  readonly exceptions?: RecordFile;
}

/** Where a corpus lists the warnings that may stand. */
const exceptionsFile = "exceptions.json";

const portable = (path: string) => path.split(sep).join("/");

const filesUnder = async (folder: string, ending: string): Promise<string[]> => {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
};

/** The characters are only for quoting: bytes that are not UTF-8 show as U+FFFD there, and the hash is over the bytes. */
const frozen = (bytes: Uint8Array): FrozenText => ({
  bytes,
  characters: new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes),
});

/** Reads the texts of a folder by edition (`dispatch-id/e1`). Throws where the folder cannot be read. */
export const readTexts = async (folder: string): Promise<ReadonlyMap<string, FrozenText>> => {
  const paths = await filesUnder(folder, ".txt");
  return new Map(
    await Promise.all(
      paths.map(
        async (path) => [portable(relative(folder, path)).replace(/\.txt$/, ""), frozen(await readFile(path))] as const,
      ),
    ),
  );
};

/** Reads one record file; its path is what findings will name it by. */
export const readRecordFile = async (path: string, shownAs: string): Promise<RecordFile> => ({
  path: portable(shownAs),
  content: await readFile(path, "utf8"),
});

/** Reads `records/` and `texts/` of a folder, which may have no texts of its own. Throws where they cannot be read. */
export const readCorpus = async (folder: string): Promise<CorpusFolder> => {
  const paths = await filesUnder(join(folder, "records"), ".json");
  const files = await Promise.all(paths.map((path) => readRecordFile(path, relative(folder, path))));
  const listed = existsSync(join(folder, exceptionsFile));
  const exceptions = listed ? { exceptions: await readRecordFile(join(folder, exceptionsFile), exceptionsFile) } : {};
  const texts = join(folder, "texts");
  return { files, texts: existsSync(texts) ? await readTexts(texts) : new Map(), ...exceptions };
};
