// What the changesets say of a package.
import { readChangesets } from "@changesets/read";
import { levels, type Level } from "@vnjp/engine/diff";
import { root } from "./files.ts";

/** The highest level that the changesets give a package, and which they are; none where no changeset names it. */
export const writtenLevel = async (
  name: string,
): Promise<{ readonly level: Level; readonly ids: readonly string[] }> => {
  const naming = (await readChangesets(root)).flatMap(({ id, releases }) =>
    releases.filter((release) => release.name === name).map(({ type }) => ({ id, type })),
  );
  const level = naming.reduce<Level>(
    (highest, { type }) => (levels.indexOf(type) > levels.indexOf(highest) ? type : highest),
    "none",
  );
  return { level, ids: naming.map(({ id }) => id) };
};
