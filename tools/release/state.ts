// All that a release is judged by: what was released, what the working tree publishes, and what is said about it.
import { readCorpus, readPackageFolder, readReasonsFiles, readReleases } from "@vnjp/engine/node";
import {
  packageOf,
  pendingOf,
  verdictOf,
  type Kept,
  type Pending,
  type Released,
  type Verdict,
} from "@vnjp/engine/history";
import { isSame } from "@vnjp/engine/diff";
import { publish } from "@vnjp/engine/publish";
import { check } from "@vnjp/engine/rules";
import { changesetFolder, dataset } from "./files.ts";

/** A working tree whose build does not tell what it would publish: to judge it would mislead. */
export class NotBuilt extends Error {
  override readonly name = "NotBuilt";
}

export interface State extends Kept {
  /** What the working tree would publish, as it is built. */
  readonly current: Released;
  readonly pending: Pending;
}

/**
 * Whether a version was begun to be released and its release was not ended. A pre-release is no release, and 0.x never
 * was one.
 */
export const isUnfinished = (version: string, last: string | undefined): boolean =>
  version !== last && !version.includes("-") && !version.startsWith("0.");

export const readState = async (): Promise<State> => {
  const { snapshot } = packageOf(await readPackageFolder(dataset));
  const { surface, schemas, codes, tables } = snapshot;
  if (!surface || !schemas || !codes || !tables) throw new NotBuilt("The package is not built: build first.");
  const { findings, corpus } = check(await readCorpus(dataset));
  if (findings.some(({ severity }) => severity === "error"))
    throw new NotBuilt("The record has findings, and is not built as it is: `vnjp validate` shows them.");
  if (!isSame(publish(corpus), snapshot.records))
    throw new NotBuilt("What is built is not what the records say now: build first.");
  return {
    ...(await readReleases(dataset)),
    current: { ...snapshot, surface, schemas, codes, tables },
    pending: pendingOf(await readReasonsFiles(changesetFolder), corpus.texts),
  };
};

/** What the next release would be; undefined before the first, which has nothing to be compared with. */
export const verdictOn = ({ last, current, before, pending }: State): Verdict | undefined =>
  last ? verdictOf(last, current, before, before.manifest, pending) : undefined;
