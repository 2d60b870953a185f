// Reads the pending changesets, and checks which packages they name.
import { readChangesets } from "@changesets/read";
import { levels, type Level } from "@vnjp/engine/diff";
import { root } from "./files.ts";

const dataset = "@vnjp/dataset";
const cli = "@vnjp/cli";

/** A changeset: the level that it gives each package. */
interface Changeset {
  readonly id: string;
  readonly releases: readonly { readonly name: string; readonly type: Level }[];
}

/** The changesets of the next release. */
export interface PendingChangesets {
  /** The highest level that they give @vnjp/dataset; none if none of them names it. */
  readonly level: Level;
  /** The changesets that name @vnjp/dataset. */
  readonly ids: readonly string[];
  /** Whether there is any changeset, for any package. */
  readonly hasAny: boolean;
  /** What is wrong with the packages and levels that they name, for people. */
  readonly problems: readonly string[];
}

const getLevel = ({ releases }: Changeset, packageName: string): Level =>
  releases.find(({ name }) => name === packageName)?.type ?? "none";

/**
 * What is wrong with a changeset. The output of the command line is made of the data: what breaks a program that reads the
 * data breaks one that reads the output, so the command line has at least its level.
 */
const describeProblems = (changeset: Changeset): readonly string[] => {
  const file = `.changeset/${changeset.id}.md`;
  const level = getLevel(changeset, dataset);
  return [
    ...changeset.releases
      .filter(({ name }) => name !== dataset && name !== cli)
      .map(({ name }) => `${file} names ${name}, which is not published. Write ${dataset} or ${cli}.`),
    ...(levels.indexOf(getLevel(changeset, cli)) < levels.indexOf(level)
      ? [`${file} must give the command line the level of the data: write "${cli}": ${level}`]
      : []),
  ];
};

/** What some changesets say together. */
export const summarizeChangesets = (changesets: readonly Changeset[]): PendingChangesets => {
  const named = changesets.filter((changeset) => getLevel(changeset, dataset) !== "none");
  const namedLevels = named.map((changeset) => levels.indexOf(getLevel(changeset, dataset)));
  return {
    level: levels[Math.max(0, ...namedLevels)] ?? "none",
    ids: named.map(({ id }) => id),
    hasAny: changesets.length > 0,
    problems: changesets.flatMap(describeProblems),
  };
};

export const readPendingChangesets = async (): Promise<PendingChangesets> =>
  summarizeChangesets(await readChangesets(root));
