import { isObject, parseFile, type FrozenText, type RecordFile } from "../corpus/index.ts";
import type { AuthoredRecord } from "../schema/index.ts";
import type { Contribution } from "./check.ts";

/** A corpus that contributions are held against. */
export interface Background {
  readonly records: ReadonlyMap<string, AuthoredRecord>;
  readonly texts: ReadonlyMap<string, FrozenText>;
  readonly exceptions?: RecordFile | undefined;
}

/** The references that a file takes the place of: that of its place, and that of what it holds. */
const referencesOfFile = (file: RecordFile): readonly string[] => {
  const placed = /^records\/(.+)\.json$/.exec(file.path)?.[1];
  const parsed = parseFile(file);
  const held = parsed.outcome === "parsed" && isObject(parsed.value) ? parsed.value : {};
  return [...(placed === undefined ? [] : [placed]), `${String(held["kind"])}/${String(held["id"])}`];
};

/** A contribution laid over a corpus: its files and texts take the place of those of the same name. */
export const overCorpus = ({ files, texts, exceptions }: Contribution, background: Background): Contribution => {
  const replaced = new Set(files.flatMap(referencesOfFile));
  return {
    files,
    texts: new Map([...background.texts, ...texts]),
    known: new Map([...background.records].filter(([reference]) => !replaced.has(reference))),
    exceptions,
    knownExceptions: background.exceptions,
  };
};
