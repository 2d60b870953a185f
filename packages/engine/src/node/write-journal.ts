// The journal of a write: what each file had before, and has after it. With it, an interrupted write can be completed.
import { createHash } from "node:crypto";
import { lstatSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import * as z from "zod";
import { FileError, toFileError } from "./file-error.ts";

/** A file to write, to replace or to remove. */
export interface FileChange {
  /** Absolute, or relative to the folder that the write is for. */
  readonly path: string;
  /** Undefined removes the file. */
  readonly content: string | Uint8Array | undefined;
  /** What the file had when it was read, null if there was none. If this is absent, whatever is there is replaced. */
  readonly expected?: string | Uint8Array | null | undefined;
}

const journalSchema = z.object({
  /** The process that writes, to know whether it was interrupted. */
  holder: z.object({ pid: z.int().positive(), host: z.string() }),
  entries: z.array(
    z.object({
      index: z.int().nonnegative(),
      /** Relative to the folder that the write is for. */
      path: z.string(),
      /** The hash of the file before; null if there is none. */
      before: z.string().nullable(),
      /** The hash of the file after; null if it is removed. */
      after: z.string().nullable(),
    }),
  ),
});

export type Journal = z.infer<typeof journalSchema>;

export type JournalEntry = Journal["entries"][number];

/** An entry that is not yet applied, with the hash of what is there. */
export interface PendingEntry extends JournalEntry {
  readonly present: string | null;
}

/** No write takes longer. A holder on another machine cannot be asked whether it still runs. */
const maxAgeInMilliseconds = 60_000;

const getJournalPath = (workFolder: string) => join(workFolder, "journal.json");

const hashContent = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");

/** The content of a file; null if there is none. Throws a FileError if it cannot be replaced. */
const readPresentContent = (path: string): Buffer | null => {
  try {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return null;
    const type = stats.isDirectory() ? "a folder" : stats.isSymbolicLink() ? "a symbolic link" : "no regular file";
    if (!stats.isFile()) throw new FileError(`${path} cannot be written: it is ${type}.`);
    return readFileSync(path);
  } catch (error) {
    throw toFileError(error, path, "written");
  }
};

const hashPresentContent = (path: string): string | null => {
  const content = readPresentContent(path);
  return content === null ? null : hashContent(content);
};

/** The nearest folder at or above a path that exists, without symbolic links. */
const resolveExistingFolder = (path: string): string => {
  try {
    return realpathSync(path);
  } catch {
    return resolveExistingFolder(dirname(path));
  }
};

/**
 * Asserts that a write may touch a path: it is in the folder or in a folder of changesets above it, and no part of its path is
 * hidden or leads elsewhere. A journal may come with a folder that someone else sent, so it is not trusted.
 */
export const assertInside = (folder: string, path: string): void => {
  const relativePath = relative(folder, resolve(folder, path)).split(sep).join("/");
  const parent = dirname(resolve(folder, path));
  const isNamedInside = /^(?:(?:\.\.\/)*\.changeset\/)?[^/.][^/]*(?:\/[^/.][^/]*)*$/.test(relativePath);
  const existing = resolveExistingFolder(parent);
  const isReallyInside =
    `${existing}${sep}`.startsWith(`${realpathSync(folder)}${sep}`) || basename(parent) === ".changeset";
  if (!isNamedInside || !isReallyInside) throw new FileError(`${path} cannot be written: it is outside ${folder}.`);
};

/** The journal of changes, from what the files have now, or had when they were read. */
export const createJournal = (folder: string, changes: readonly FileChange[]): Journal => ({
  holder: { pid: process.pid, host: hostname() },
  entries: changes.map(({ path, content, expected }, index) => ({
    index,
    path: relative(folder, resolve(folder, path)).split(sep).join("/"),
    before:
      expected === undefined
        ? hashPresentContent(resolve(folder, path))
        : expected === null
          ? null
          : hashContent(expected),
    after: content === undefined ? null : hashContent(content),
  })),
});

export const writeJournal = (workFolder: string, journal: Journal): void =>
  writeFileSync(getJournalPath(workFolder), JSON.stringify(journal), { flush: true });

export const removeJournal = (workFolder: string): void => rmSync(getJournalPath(workFolder), { force: true });

/** Reads the journal of a work folder; undefined if it has none that can be read. */
export const readJournal = (workFolder: string): Journal | undefined => {
  try {
    return journalSchema.parse(JSON.parse(readFileSync(getJournalPath(workFolder), "utf8")));
  } catch {
    return undefined;
  }
};

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // The process exists, but belongs to another user.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
};

/** Whether another process is still writing. */
export const isHeldByOther = (workFolder: string, { pid, host }: Journal["holder"]): boolean => {
  const modified = statSync(getJournalPath(workFolder), { throwIfNoEntry: false })?.mtimeMs;
  if (modified === undefined || Date.now() - modified > maxAgeInMilliseconds) return false;
  return host !== hostname() || (pid !== process.pid && isRunning(pid));
};

/** The entries that are not yet applied. */
export const listPending = (folder: string, { entries }: Journal): readonly PendingEntry[] =>
  entries
    .map((entry) => ({ ...entry, present: hashPresentContent(resolve(folder, entry.path)) }))
    .filter(({ present, after }) => present !== after);
