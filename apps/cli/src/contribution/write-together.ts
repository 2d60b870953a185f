import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";

/** A file that is to have some content. */
export interface FileToWrite {
  readonly path: string;
  readonly content: string;
}

/** Writes several files, all of them or none: where one cannot be written, the others are put back. */
export const writeTogether = (files: readonly FileToWrite[]): void => {
  const before = files.map(({ path }) => (existsSync(path) ? readFileSync(path) : undefined));
  const placed: number[] = [];
  try {
    for (const { path, content } of files) writeFileSync(`${path}.new`, content);
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
    for (const { path } of files) rmSync(`${path}.new`, { force: true });
    throw error;
  }
};
