// All that a release is judged by: what was released, what the working tree publishes, and what is said about it.
import { readCorpus, readPackageFolder, readReasonsFiles } from "@vnjp/engine/node";
import {
  ledgerRefusals,
  manifestOf,
  nothingReleased,
  packageOf,
  pendingOf,
  verdictOf,
  type Prepared,
  type Pending,
  type Refusal,
  type Released,
  type Verdict,
} from "@vnjp/engine/history";
import { isSame } from "@vnjp/engine/diff";
import { publish } from "@vnjp/engine/publish";
import { check } from "@vnjp/engine/rules";
import type { Corrections, Redirects, Releases } from "@vnjp/engine/schema";
import { changesetFolder, dataset, paths, readJson, readJsonIfThere } from "./files.ts";

/** A working tree whose build does not tell what it would publish: to judge it would mislead. */
export class NotBuilt extends Error {
  override readonly name = "NotBuilt";
}

export interface State {
  /** The last release; absent before the first. */
  readonly last: Released | undefined;
  /** What the working tree would publish, as it is built. */
  readonly current: Released;
  readonly before: Prepared;
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
  const manifest = readJsonIfThere<unknown>(paths.manifest);
  return {
    last: readJsonIfThere<Released>(paths.last),
    current: { ...snapshot, surface, schemas, codes, tables },
    before: {
      corrections: readJson<{ corrections: Corrections }>(paths.corrections).corrections,
      redirects: readJson<{ redirects: Redirects }>(paths.redirects).redirects,
      releases: readJson<{ releases: Releases }>(paths.history).releases,
      manifest: manifest === undefined ? nothingReleased.manifest : manifestOf(manifest),
    },
    pending: pendingOf(await readReasonsFiles(changesetFolder), corpus.texts),
  };
};

/** What is wrong with what was released: the log, the history, the manifest. */
export const refusalsOfPast = ({ last, before }: State): readonly Refusal[] =>
  last ? ledgerRefusals(last, before, before.manifest) : [];

/** What the next release would be; undefined before the first, which has nothing to be compared with. */
export const verdictOn = ({ last, current, before, pending }: State): Verdict | undefined =>
  last ? verdictOf(last, current, before, before.manifest, pending) : undefined;
