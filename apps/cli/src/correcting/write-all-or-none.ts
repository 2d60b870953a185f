import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { CannotRun } from "../output.ts";

/** A file that is to have some content. */
export interface FileToWrite {
  readonly path: string;
  readonly content: string;
}

/**
 * Writes several files, all of them or none: where one cannot be written, the others are put back.
 *
 * Each file is written aside and then renamed, so that none is ever half-written. A power cut between two renames can
 * leave the first files without the later ones; the files are placed in the order in which they are given, so that the
 * caller can put last what must not stand without the others. That is enough for a command that is simply given again,
 * and so there is no journal here as there is for a release (`tools/release/journal.ts`), whose steps cannot be repeated.
 */
export const writeAllOrNone = (files: readonly FileToWrite[]): void => {
  const before: (Buffer | undefined)[] = [];
  const aside: string[] = [];
  const placed: number[] = [];
  try {
    for (const { path, content } of files) {
      before.push(existsSync(path) ? readFileSync(path) : undefined);
      writeFileSync(`${path}.new`, content);
      aside.push(`${path}.new`);
    }
    for (const [index, { path }] of files.entries()) {
      renameSync(`${path}.new`, path);
      placed.push(index);
    }
  } catch (error) {
    for (const index of placed) {
      const [path, content] = [files[index]?.path, before[index]];
      if (path !== undefined && content === undefined) rmSync(path);
      else if (path !== undefined && content !== undefined) writeFileSync(path, content);
    }
    for (const path of aside) rmSync(path, { force: true });
    const why = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new CannotRun(
      `Nothing was written: ${files.map(({ path }) => path).join(", ")} cannot all be written (${why}).`,
      {
        cause: error,
      },
    );
  }
};
