// Reads the pending changesets.
import { readChangesets } from "@changesets/read";
import { levels, type Level } from "@vnjp/engine/diff";
import { root } from "./files.ts";

/** The changesets of the next release. */
export interface PendingChangesets {
  /** The highest level that they give @vnjp/dataset; none if none of them names it. */
  readonly level: Level;
  /** The changesets that name @vnjp/dataset. */
  readonly ids: readonly string[];
  /** Whether there is any changeset, for any package. */
  readonly hasAny: boolean;
}

export const readPendingChangesets = async (): Promise<PendingChangesets> => {
  const changesets = await readChangesets(root);
  const datasetReleases = changesets.flatMap(({ id, releases }) =>
    releases.filter(({ name }) => name === "@vnjp/dataset").map(({ type }) => ({ id, type })),
  );
  const level = datasetReleases.reduce<Level>(
    (highest, { type }) => (levels.indexOf(type) > levels.indexOf(highest) ? type : highest),
    "none",
  );
  return { level, ids: datasetReleases.map(({ id }) => id), hasAny: changesets.length > 0 };
};
