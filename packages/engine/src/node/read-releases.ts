import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type * as z from "zod";
import { serializeCanonicalJson } from "../publish/index.ts";
import { identities } from "../releases/history/identities.ts";
import {
  emptyRelease,
  lastRelease,
  type PreparedRelease,
  type ReleaseState,
} from "../releases/history/release-state.ts";
import type { ReleaseSnapshot } from "../releases/history/replay.ts";
import { releaseDataSchemas } from "../schema/index.ts";
import { FileError } from "./file-error.ts";

const { corrections, redirects, history } = releaseDataSchemas;

/** The files of the folder, with the shape of each. */
const shapes = { corrections, redirects, history, identities, last: lastRelease } as const;

/**
 * Reads the releases of a corpus from its folder `releases/`. A file that is not there counts as empty. Throws an
 * {@link FileError} if a file has another shape, or other bytes than its canonical JSON: then a key may stand
 * twice.
 */
export const readReleases = async (
  folder: string,
  releasesFolder = join(folder, "releases"),
): Promise<ReleaseState> => {
  const read = async <Name extends keyof typeof shapes>(
    name: Name,
  ): Promise<z.infer<(typeof shapes)[Name]> | undefined> => {
    const path = join(releasesFolder, `${name}.json`);
    if (!existsSync(path)) return undefined;
    const content = (await readFile(path, "utf8")).replaceAll("\r\n", "\n");
    const describe = (problem: string) =>
      `releases/${name}.json is not as a release wrote it: ${problem}. Restore it from the last release.`;
    let value: unknown;
    try {
      value = JSON.parse(content);
    } catch (error) {
      throw new FileError(describe("it is not JSON"), { cause: error });
    }
    const { error } = shapes[name].safeParse(value);
    const [issue] = error?.issues ?? [];
    if (issue) throw new FileError(describe(`${issue.message}, at /${issue.path.map(String).join("/")}`));
    if (serializeCanonicalJson(value) !== content)
      throw new FileError(describe("its bytes are not its canonical JSON, so a key may stand twice"));
    return value as z.infer<(typeof shapes)[Name]>;
  };
  const last = (await read("last")) as ReleaseSnapshot | undefined;
  const before = {
    corrections: (await read("corrections"))?.corrections ?? emptyRelease.corrections,
    redirects: (await read("redirects"))?.redirects ?? emptyRelease.redirects,
    releases: (await read("history"))?.releases ?? emptyRelease.releases,
    identities: (await read("identities")) ?? emptyRelease.identities,
  };
  return { last, before: before as PreparedRelease };
};
