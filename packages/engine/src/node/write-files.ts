// Writes several files, all or none, even if the process is killed or the power fails.
//
// The new contents are first written to a staging folder of this process, with copies of what they replace and a journal. One
// rename makes it the work folder: this commits the write, and keeps other runs out. Then each file is renamed to its place. A
// run that is interrupted before the commit has changed nothing; the next run completes one that was interrupted later. No file
// is replaced if it has changed since it was read, so that the work of two people is never lost.
import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { FileError, toFileError } from "./file-error.ts";
import {
  assertInside,
  createJournal,
  isHeldByOther,
  listPending,
  readJournal,
  removeJournal,
  writeJournal,
  type FileChange,
  type Journal,
  type JournalEntry,
  type PendingEntry,
} from "./write-journal.ts";

export type { FileChange } from "./write-journal.ts";

const workFolderName = ".vnjp-write";

/** Flushes a folder to disk, so that the names in it survive a power failure. Windows has no such call. */
const flushFolder = (path: string): void => {
  if (process.platform === "win32") return;
  const descriptor = openSync(path, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
};

/** Removes a staging or work folder, the journal first: without it, the rest is only waste. */
const removeWorkFolder = (path: string): void => {
  removeJournal(path);
  rmSync(path, { recursive: true, force: true });
};

/** Removes the staging folders that killed runs have left. */
const removeStrayFolders = (folder: string): void => {
  const names = readdirSync(folder).filter((name) => name.startsWith(`${workFolderName}.`));
  for (const path of names.map((name) => join(folder, name))) {
    const journal = readJournal(path);
    if (!journal || !isHeldByOther(path, journal.holder)) removeWorkFolder(path);
  }
};

const getStagedPath = (workFolder: string, { index }: JournalEntry) => join(workFolder, `${index}.new`);

const getCopyPath = (workFolder: string, { index }: JournalEntry) => join(workFolder, `${index}.old`);

/** Writes the journal, the new contents, and copies of what they replace. */
const stageChanges = (
  folder: string,
  stagingFolder: string,
  journal: Journal,
  changes: readonly FileChange[],
): void => {
  mkdirSync(stagingFolder);
  writeJournal(stagingFolder, journal);
  for (const entry of journal.entries) {
    const target = resolve(folder, entry.path);
    const content = changes[entry.index]?.content;
    try {
      const mode = statSync(target, { throwIfNoEntry: false })?.mode;
      if (mode !== undefined) copyFileSync(target, getCopyPath(stagingFolder, entry));
      if (content === undefined) continue;
      const stagedPath = getStagedPath(stagingFolder, entry);
      writeFileSync(stagedPath, content, { flush: true });
      if (mode !== undefined) chmodSync(stagedPath, mode);
    } catch (error) {
      throw toFileError(error, target, "written");
    }
  }
  flushFolder(stagingFolder);
};

/** Creates a folder and those above it. */
const createFolder = (path: string): void => {
  if (existsSync(path)) return;
  createFolder(dirname(path));
  mkdirSync(path);
  flushFolder(dirname(path));
};

/** Applies the entries that are pending, and lists them as it goes. It can be interrupted and repeated. */
function* applyJournal(folder: string, workFolder: string, journal: Journal): Generator<JournalEntry> {
  for (const entry of listPending(folder, journal)) {
    const target = resolve(folder, entry.path);
    try {
      createFolder(dirname(target));
      if (entry.after === null) rmSync(target, { force: true });
      else renameSync(getStagedPath(workFolder, entry), target);
      flushFolder(dirname(target));
    } catch (error) {
      throw toFileError(error, target, "written");
    }
    yield entry;
  }
}

/** Restores what was applied before one file could not be written. */
const restoreFiles = (folder: string, workFolder: string, applied: readonly JournalEntry[]): void => {
  for (const entry of applied) {
    const target = resolve(folder, entry.path);
    if (entry.before === null) rmSync(target, { force: true });
    else renameSync(getCopyPath(workFolder, entry), target);
  }
};

/**
 * Completes an interrupted write to a folder, if there is one. Returns the paths of its files, relative to the folder. Throws a
 * FileError if another run is writing, or if one of the files has been changed since.
 */
export const applyInterruptedWrite = (folder: string): readonly string[] => {
  const workFolder = join(folder, workFolderName);
  if (!existsSync(workFolder)) return [];
  const journal = readJournal(workFolder);
  if (!journal) {
    removeWorkFolder(workFolder);
    return [];
  }
  if (isHeldByOther(workFolder, journal.holder))
    throw new FileError(
      `Nothing written: another run is writing to ${folder} (process ${journal.holder.pid}). Try again.`,
    );
  for (const { path } of journal.entries) assertInside(folder, path);
  const pending = listPending(folder, journal);
  const changed = pending.find(({ present, before }) => present !== before);
  if (changed && pending.length < journal.entries.length)
    throw new FileError(
      `Nothing written: ${changed.path} has changed since a run was interrupted that had to write it. What it had to write is in ${workFolder}: move that folder elsewhere.`,
    );
  if (!changed) Array.from(applyJournal(folder, workFolder, journal));
  removeWorkFolder(workFolder);
  return changed ? [] : journal.entries.map(({ path }) => path);
};

/** Makes the staging folder the work folder; only one process can. */
const commitStaged = (folder: string, stagingFolder: string): string => {
  const workFolder = join(folder, workFolderName);
  try {
    renameSync(stagingFolder, workFolder);
  } catch (error) {
    if (!existsSync(workFolder)) throw error;
    throw new FileError(`Nothing written: another run is writing to ${folder}. Try again.`, { cause: error });
  }
  flushFolder(folder);
  return workFolder;
};

const describeChange = ({ path, present, before }: PendingEntry): string => {
  if (before === null) return `Nothing written: ${path} already exists.`;
  const change = present === null ? "no longer exists" : "has changed since it was read";
  return `Nothing written: ${path} ${change}. Run the command again.`;
};

/** Applies a write that is committed, or restores everything. */
const applyOrRestore = (folder: string, workFolder: string, journal: Journal): void => {
  const changed = listPending(folder, journal).find(({ present, before }) => present !== before);
  const applied: JournalEntry[] = [];
  try {
    if (changed) throw new FileError(describeChange(changed));
    for (const entry of applyJournal(folder, workFolder, journal)) applied.push(entry);
  } catch (error) {
    // If this fails too, the work folder stays, and the next run completes the write.
    restoreFiles(folder, workFolder, applied);
    removeWorkFolder(workFolder);
    throw error;
  }
  removeWorkFolder(workFolder);
};

/**
 * Writes, replaces and removes files, all or none. They are in a folder, or in a folder of changesets above it. On return,
 * they are on the disk. An interrupted write is completed by the next one, or by {@link applyInterruptedWrite}. Throws a
 * FileError, with nothing written, if a file cannot be written or has changed since it was read, or if another run is writing.
 */
export const writeFiles = (folder: string, changes: readonly FileChange[]): void => {
  if (changes.length === 0) return;
  const stagingFolder = join(folder, `${workFolderName}.${process.pid}`);
  try {
    createFolder(resolve(folder));
    removeStrayFolders(folder);
    applyInterruptedWrite(folder);
    for (const { path } of changes) assertInside(folder, path);
    const journal = createJournal(folder, changes);
    stageChanges(folder, stagingFolder, journal, changes);
    applyOrRestore(folder, commitStaged(folder, stagingFolder), journal);
  } catch (error) {
    removeWorkFolder(stagingFolder);
    throw toFileError(error, folder, "written");
  }
};
