// The end of a release, as one step: its files first aside, then each into its place, then the reasons that it took up
// away. Interrupted before all stand aside nothing has changed; interrupted later, the next run ends what was begun.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { canonicalJson } from "@vnjp/engine/publish";
import { changesetFolder, paths, readJson, writeWhole } from "./files.ts";

const folder = dirname(paths.last);
const aside = join(folder, ".next");
/** It is written last, and names the files of reasons that the release took up. */
const complete = join(aside, "complete");

/** Ends a release whose writing was interrupted, or forgets one that had hardly begun. Says whether it ended one. */
export const endWriting = (): boolean => {
  const isBegun = existsSync(complete);
  if (isBegun) {
    for (const name of readdirSync(aside).filter((each) => each.endsWith(".json")))
      writeWhole(join(folder, name), readFileSync(join(aside, name), "utf8"));
    for (const name of readJson<string[]>(complete)) rmSync(join(changesetFolder, name), { force: true });
  }
  rmSync(aside, { recursive: true, force: true });
  return isBegun;
};

/** Writes files of the folder of releases and removes the reasons that were taken up: all of it or nothing. */
export const writeTogether = (files: Readonly<Record<string, unknown>>, taken: readonly string[]): void => {
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside);
  for (const [name, value] of Object.entries(files)) writeWhole(join(aside, name), canonicalJson(value));
  writeWhole(complete, canonicalJson(taken));
  endWriting();
};
