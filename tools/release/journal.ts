// Writes the files of a release and removes the used reasons in one step: everything or nothing. If it is interrupted, the next
// run completes it.
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { applyInterruptedWrite, writeFiles, type FileChange } from "@vnjp/engine/node/write-files";
import { serializeCanonicalJson } from "@vnjp/engine/publish";
import { changesetFolder, datasetFolder, paths } from "./files.ts";

/** Completes an interrupted write of a release. Returns whether there was one. */
export const applyInterruptedRelease = (): boolean =>
  applyInterruptedWrite(datasetFolder).includes(relative(datasetFolder, paths.last));

/** Writes files of the releases folder and the changelog, and removes the used reasons. */
export const writeReleaseFiles = (
  files: Readonly<Record<string, unknown>>,
  usedReasons: readonly string[],
  changelog: readonly FileChange[],
): void =>
  writeFiles(datasetFolder, [
    ...changelog,
    ...Object.entries(files).map(([name, value]) => ({
      path: join("releases", name),
      content: serializeCanonicalJson(value),
    })),
    ...usedReasons.map((name) => {
      const path = join(changesetFolder, name);
      return { path, content: undefined, expected: readFileSync(path) };
    }),
  ]);
