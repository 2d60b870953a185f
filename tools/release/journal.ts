// Writes the files of a release in one step: first into a staging folder, then to their places. Finally the used reasons are
// removed. If it is interrupted before staging is complete, nothing has changed; later, the next run completes it.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { serializeCanonicalJson } from "@vnjp/engine/publish";
import { changesetFolder, paths, readJson, writeAtomically } from "./files.ts";

const releasesFolder = dirname(paths.last);
const stagingFolder = join(releasesFolder, ".next");
/** Written last. It names the reasons files that the release used. */
const completeMarker = join(stagingFolder, "complete");

/** Completes an interrupted write if staging was complete, or else discards it. Returns whether it completed one. */
export const writeStagedFiles = (): boolean => {
  const isComplete = existsSync(completeMarker);
  if (isComplete) {
    for (const name of readdirSync(stagingFolder).filter((file) => file.endsWith(".json")))
      writeAtomically(join(releasesFolder, name), readFileSync(join(stagingFolder, name), "utf8"));
    for (const name of readJson<string[]>(completeMarker)) rmSync(join(changesetFolder, name), { force: true });
  }
  rmSync(stagingFolder, { recursive: true, force: true });
  return isComplete;
};

/** Writes files of the releases folder and removes the used reasons: everything or nothing. */
export const writeReleaseFiles = (files: Readonly<Record<string, unknown>>, usedReasons: readonly string[]): void => {
  rmSync(stagingFolder, { recursive: true, force: true });
  mkdirSync(stagingFolder);
  for (const [name, value] of Object.entries(files))
    writeAtomically(join(stagingFolder, name), serializeCanonicalJson(value));
  writeAtomically(completeMarker, serializeCanonicalJson(usedReasons));
  writeStagedFiles();
};
