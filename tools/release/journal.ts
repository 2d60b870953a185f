// Writes the files of a release and removes the used reasons in one step: everything or nothing. If it is interrupted, the next
// run completes it.
import { readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { applyInterruptedWrite, writeFiles, type FileChange } from "@vnjp/engine/node/write-files";
import type { ReleaseFiles } from "@vnjp/engine/releases";
import { changesetFolder, datasetFolder, lastReleasePath } from "./files.ts";

/** Completes an interrupted write of a release. Returns whether there was one. */
export const applyInterruptedRelease = (): boolean =>
  applyInterruptedWrite(datasetFolder).includes(relative(datasetFolder, lastReleasePath));

/** Writes the files of the releases folder into another, empty folder. */
export const writeReleaseData = (folder: string, files: ReleaseFiles): void => {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
};

/** Writes files of the releases folder and the changelog, and removes the used reasons. */
export const writeReleaseFiles = (
  files: ReleaseFiles,
  usedReasons: readonly string[],
  changelog: readonly FileChange[],
): void =>
  writeFiles(datasetFolder, [
    ...changelog,
    ...Object.entries(files).map(([name, content]) => ({ path: join("releases", name), content })),
    ...usedReasons.map((name) => {
      const path = join(changesetFolder, name);
      return { path, content: undefined, expected: readFileSync(path) };
    }),
  ]);
