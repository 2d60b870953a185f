import { lstatSync, statSync, type Stats } from "node:fs";
import { readFile } from "node:fs/promises";
import { FileError, toFileError } from "./file-error.ts";

/** A record or a text has a few kilobytes. A file of this size is something else, and is not read. */
export const maxRecordBytes = 20_000_000;

/** Why a path is not read, as the code of a problem; undefined if it is a file of at most `maxBytes` bytes. */
export type PathProblem = "NotAFile" | "TooLarge" | "SymbolicLink";

const findStatsProblem = (stats: Stats, maxBytes: number): PathProblem | undefined => {
  if (stats.isSymbolicLink()) return "SymbolicLink";
  // To open a pipe would wait for a program that writes to it.
  if (!stats.isFile()) return "NotAFile";
  return stats.size > maxBytes ? "TooLarge" : undefined;
};

/** Why a file inside a folder is not read. A link is not followed: the folder may come from someone else. */
export const findPathProblem = (path: string): PathProblem | undefined =>
  findStatsProblem(lstatSync(path), maxRecordBytes);

/** Reads a file that the user has named. Throws a FileError if there is none, or if it is a folder, a pipe, a device or too large. */
export const readNamedFile = async (path: string, maxBytes: number = maxRecordBytes): Promise<Buffer> => {
  assertReadable(path, maxBytes);
  try {
    return await readFile(path);
  } catch (error) {
    throw toFileError(error, path, "read");
  }
};

/** Throws the FileErrors of {@link readNamedFile}, without reading the file. */
export const assertReadable = (path: string, maxBytes: number = maxRecordBytes): void => {
  const stats = readStats(path);
  if (!stats) throw new FileError(`There is no file ${path}.`);
  if (stats.isDirectory()) throw new FileError(`${path} is a folder: name a file in it.`);
  const problem = findStatsProblem(stats, maxBytes);
  if (problem === "TooLarge")
    throw new FileError(`${path} is too large (${stats.size} bytes; the limit is ${maxBytes}).`);
  if (problem !== undefined) throw new FileError(`${path} is a pipe or a device, not a file.`);
};

const readStats = (path: string): Stats | undefined => {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw toFileError(error, path, "read");
  }
};
