// The files of reasons, once a release has taken them up.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { pendingOf, type ReasonsFile } from "@vnjp/engine/history";
import { readCorpus, readReasonsFiles } from "@vnjp/engine/node";
import type { Corrections, Redirects } from "@vnjp/engine/schema";
import { changesetFolder, dataset, paths, readJson } from "./files.ts";

/** Removes all reasons. */
export const removeReasons = async (): Promise<void> => {
  for (const { name } of await readReasonsFiles(changesetFolder)) rmSync(join(changesetFolder, name));
};

/** Removes the reasons that the ledgers have, and leaves those that still wait for their changeset. */
export const removeTakenReasons = async (): Promise<void> => {
  const { corrections } = readJson<{ corrections: Corrections }>(paths.corrections);
  const { redirects } = readJson<{ redirects: Redirects }>(paths.redirects);
  const { texts } = await readCorpus(dataset);
  const isTaken = (file: ReasonsFile): boolean => {
    const said = pendingOf([file], texts);
    return (
      Object.keys(said.reasons).every((id) => Object.hasOwn(corrections, id)) &&
      Object.keys(said.redirects).every((from) => Object.hasOwn(redirects, from))
    );
  };
  for (const file of await readReasonsFiles(changesetFolder))
    if (isTaken(file)) rmSync(join(changesetFolder, file.name));
};
