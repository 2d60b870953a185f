import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { joinList } from "@vnjp/engine/display";
import { CannotRunError } from "../../io/output.ts";

export interface FileToWrite {
  readonly path: string;
  /** Undefined removes the file. */
  readonly content: string | undefined;
}

/**
 * Writes several files, all or none: if one cannot be written, the others are restored.
 *
 * Each file is written under another name and then renamed, so that none is ever half-written. A power cut between two
 * renames can leave the first files without the later ones. They are renamed in the given order, so a caller puts last
 * what must not exist without the others. That is enough for a command that can be run again; a release, whose steps
 * cannot be repeated, has a journal (`tools/release/journal.ts`).
 */
export const writeFilesAtomically = (files: readonly FileToWrite[]): void => {
  const before: (Buffer | undefined)[] = [];
  const temporaryFiles: string[] = [];
  const replacedIndexes: number[] = [];
  try {
    for (const { path, content } of files) {
      before.push(existsSync(path) ? readFileSync(path) : undefined);
      if (content === undefined) continue;
      writeFileSync(`${path}.new`, content);
      temporaryFiles.push(`${path}.new`);
    }
    for (const [index, { path, content }] of files.entries()) {
      if (content === undefined) rmSync(path);
      else renameSync(`${path}.new`, path);
      replacedIndexes.push(index);
    }
  } catch (error) {
    for (const index of replacedIndexes) {
      const [path, content] = [files[index]?.path, before[index]];
      if (path !== undefined && content === undefined) rmSync(path, { force: true });
      else if (path !== undefined && content !== undefined) writeFileSync(path, content);
    }
    for (const path of temporaryFiles) rmSync(path, { force: true });
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new CannotRunError(
      `Nothing written: ${joinList(files.map(({ path }) => path))} cannot all be written (${reason}).`,
      { cause: error },
    );
  }
};
