import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { identities } from "../releases/history/identities.ts";
import {
  emptyRelease,
  lastRelease,
  type PreparedRelease,
  type ReleaseState,
} from "../releases/history/release-state.ts";
import type { ReleaseSnapshot } from "../releases/history/replay.ts";
import { describeFormProblem, releaseDataShapes } from "../releases/package/prove-release-data.ts";
import { FileError } from "./file-error.ts";

const { corrections, redirects, history } = releaseDataShapes;

/** The files of the folder, with the shape of each. */
const shapes = { corrections, redirects, history, identities, last: lastRelease } as const;

const describeProblem = (name: keyof typeof shapes, content: string): string | undefined => {
  try {
    return describeFormProblem(shapes[name], content);
  } catch (error) {
    if (error instanceof SyntaxError) return "it is not JSON";
    throw error;
  }
};

/**
 * Reads the releases of a corpus from its folder `releases/`. A file that is not there counts as empty. Throws a FileError if
 * a file has another shape, or other bytes than its canonical JSON: then it may have a key twice.
 */
export const readReleases = async (
  folder: string,
  releasesFolder = join(folder, "releases"),
): Promise<ReleaseState> => {
  const read = async <T>(name: keyof typeof shapes): Promise<T | undefined> => {
    const path = join(releasesFolder, `${name}.json`);
    if (!existsSync(path)) return undefined;
    // Git may have written Windows line ends.
    const content = (await readFile(path, "utf8")).replaceAll("\r\n", "\n");
    const problem = describeProblem(name, content);
    if (problem !== undefined)
      throw new FileError(
        `releases/${name}.json is not as a release wrote it: ${problem}. Restore it from the last release.`,
      );
    return JSON.parse(content) as T;
  };
  return {
    last: await read<ReleaseSnapshot>("last"),
    before: {
      ...emptyRelease,
      ...(await read<Pick<PreparedRelease, "corrections">>("corrections")),
      ...(await read<Pick<PreparedRelease, "redirects">>("redirects")),
      ...(await read<Pick<PreparedRelease, "releases">>("history")),
      identities: (await read<PreparedRelease["identities"]>("identities")) ?? emptyRelease.identities,
    },
  };
};
