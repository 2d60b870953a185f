import { isObject, parseFile, type RecordFile } from "@vnjp/engine/corpus";
import type { Contribution } from "@vnjp/engine/rules";
import type { Release } from "./release.ts";

/** The references that a file takes the place of: that of its place, and that of what it holds. */
const referencesOfFile = (file: RecordFile): readonly string[] => {
  const placed = /^records\/(.+)\.json$/.exec(file.path)?.[1];
  const parsed = parseFile(file);
  const held = parsed.outcome === "parsed" && isObject(parsed.value) ? parsed.value : {};
  return [...(placed === undefined ? [] : [placed]), `${String(held["kind"])}/${String(held["id"])}`];
};

/** A contribution laid over the release: its files and texts take the place of those of the same name. */
export const overRelease = ({ files, texts }: Contribution, release: Release): Contribution => {
  const replaced = new Set(files.flatMap(referencesOfFile));
  return {
    files,
    texts: new Map([...release.texts, ...texts]),
    known: new Map([...release.records].filter(([reference]) => !replaced.has(reference))),
  };
};
