// What the changesets say.
import { readChangesets } from "@changesets/read";
import { levels, type Level } from "@vnjp/engine/diff";
import { root } from "./files.ts";

/** What is written for a release that is to be made. */
export interface Written {
  /** The highest level that the changesets give @vnjp/dataset; none where none names it. */
  readonly level: Level;
  /** The changesets that name it. */
  readonly ids: readonly string[];
  /** Whether there is any changeset, of whatever package. */
  readonly any: boolean;
}

export const readWritten = async (): Promise<Written> => {
  const changesets = await readChangesets(root);
  const naming = changesets.flatMap(({ id, releases }) =>
    releases.filter(({ name }) => name === "@vnjp/dataset").map(({ type }) => ({ id, type })),
  );
  const level = naming.reduce<Level>(
    (highest, { type }) => (levels.indexOf(type) > levels.indexOf(highest) ? type : highest),
    "none",
  );
  return { level, ids: naming.map(({ id }) => id), any: changesets.length > 0 };
};
