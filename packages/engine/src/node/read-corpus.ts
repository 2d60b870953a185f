import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { parseProvedSpans, type Corpus, type CorpusText, type RecordFile } from "../corpus/index.ts";
import { FileError } from "./file-error.ts";
import { findPathProblem } from "./read-file.ts";

/** The content of the folders of a corpus, not yet checked. */
export interface CorpusFolder {
  readonly files: readonly RecordFile[];
  /** The paths of the other files in `records/`. */
  readonly ignored?: readonly string[];
  /** Those of `texts/` and of `private-texts/`, which is never published. */
  readonly texts: ReadonlyMap<string, CorpusText>;
  readonly provedSpans: NonNullable<Corpus["provedSpans"]>;
  /** The list of exceptions, if there is one. */
  readonly exceptions?: RecordFile;
}

/** The file in which a corpus lists accepted warnings. */
const exceptionsFile = "exceptions.json";

const toPosixPath = (path: string) => path.split(sep).join("/");

/** What systems and programs leave in a folder: it is no contribution. */
const systemFile = /^(?:\._.*|~\$.*|\.DS_Store|Thumbs\.db|desktop\.ini|.*\.sw[a-p]|.*\.bak|.*~|#.*#)$/i;

const listFiles = async (folder: string): Promise<string[]> => {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => !entry.isDirectory() && !systemFile.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
};

const hasSuffix = (suffix: string) => (path: string) => path.endsWith(suffix);

/** The characters are only for quotes: bytes that are not UTF-8 become U+FFFD. The hash is of the bytes. */
const decodeText = (bytes: Uint8Array): CorpusText => ({
  bytes,
  characters: new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes),
});

/** The edition (`dispatch-id/e1`) that a file of a folder of texts is about. */
const getEdition = (folder: string, path: string, suffix: string): string =>
  toPosixPath(relative(folder, path)).slice(0, -suffix.length);

const readText = async (path: string): Promise<Uint8Array> => {
  const problem = findPathProblem(path);
  if (problem === undefined) return readFile(path);
  const reason = problem === "SymbolicLink" ? "it is a symbolic link" : "it is too large, or no file";
  throw new FileError(`${path} cannot be read: ${reason}.`);
};

/** Reads the texts of a folder by edition (`dispatch-id/e1`). Throws if the folder cannot be read. */
export const readTexts = async (folder: string): Promise<ReadonlyMap<string, CorpusText>> => {
  const paths = (await listFiles(folder)).filter(hasSuffix(".txt"));
  return new Map(
    await Promise.all(
      paths.map(async (path) => [getEdition(folder, path, ".txt"), decodeText(await readText(path))] as const),
    ),
  );
};

/** Reads the texts of the private folder of a corpus; there are none if there is no such folder. */
export const readPrivateTexts = async (folder: string): Promise<ReadonlyMap<string, CorpusText>> => {
  const texts = existsSync(folder) ? await readTexts(folder) : new Map<string, CorpusText>();
  return new Map([...texts].map(([edition, text]) => [edition, { ...text, isPrivate: true }]));
};

const provedSpansSuffix = ".spans.json";

/** Reads the proved spans of a folder of texts by edition. A file that has none is as good as no file. Throws if the folder cannot be read. */
export const readProvedSpans = async (folder: string): Promise<NonNullable<Corpus["provedSpans"]>> => {
  const paths = (await listFiles(folder)).filter(hasSuffix(provedSpansSuffix));
  const entries = await Promise.all(
    paths.map(async (path) => {
      const proved = parseProvedSpans(await readFile(path, "utf8"));
      return proved ? [[getEdition(folder, path, provedSpansSuffix), proved] as const] : [];
    }),
  );
  return new Map(entries.flat());
};

/** Reads one record file. Findings show the display path. What is no file, or too large, is not read: that is a finding. */
export const readRecordFile = async (path: string, displayPath: string): Promise<RecordFile> => {
  const problem = findPathProblem(path);
  const content = problem === undefined ? await readFile(path, "utf8") : "";
  return { path: toPosixPath(displayPath), content, ...(problem === undefined ? {} : { problem }) };
};

/** Reads `records/`, `texts/`, `private-texts/` and the exceptions of a folder; only `records/` must exist. Throws if it cannot be read. */
export const readCorpus = async (folder: string): Promise<CorpusFolder> => {
  const found = await listFiles(join(folder, "records"));
  // A link that leads to a folder has no suffix, and must not be overlooked.
  const paths = found.filter((path) => path.endsWith(".json") || findPathProblem(path) === "SymbolicLink");
  const ignored = found.filter((path) => !paths.includes(path)).map((path) => toPosixPath(relative(folder, path)));
  const files = await Promise.all(paths.map((path) => readRecordFile(path, relative(folder, path))));
  const hasExceptions = existsSync(join(folder, exceptionsFile));
  const exceptions = hasExceptions
    ? { exceptions: await readRecordFile(join(folder, exceptionsFile), exceptionsFile) }
    : {};
  const texts = join(folder, "texts");
  const hasTexts = existsSync(texts);
  return {
    files,
    ignored,
    // A text that lies in both folders is published: the one in texts/ counts.
    texts: new Map([
      ...(await readPrivateTexts(join(folder, "private-texts"))),
      ...(hasTexts ? await readTexts(texts) : []),
    ]),
    provedSpans: hasTexts ? await readProvedSpans(texts) : new Map(),
    ...exceptions,
  };
};
