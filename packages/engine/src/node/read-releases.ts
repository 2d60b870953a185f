import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseManifest } from "../releases/history/manifest.ts";
import { emptyRelease, type ReleaseState } from "../releases/history/release-state.ts";
import type { ReleaseData, ReleaseSnapshot } from "../releases/history/replay.ts";

/**
 * Reads the releases of a corpus folder (`releases/`). Throws a SyntaxError if a file is not JSON, and a ZodError if the
 * manifest is invalid.
 */
export const readReleases = async (folder: string): Promise<ReleaseState> => {
  const readJson = async <T>(name: string): Promise<T | undefined> => {
    const path = join(folder, "releases", `${name}.json`);
    return existsSync(path) ? (JSON.parse(await readFile(path, "utf8")) as T) : undefined;
  };
  const readReleaseData = async <Name extends keyof ReleaseData>(
    file: string,
    name: Name,
  ): Promise<ReleaseData[Name]> => (await readJson<Pick<ReleaseData, Name>>(file))?.[name] ?? emptyRelease[name];
  const manifest = await readJson<unknown>("manifest");
  return {
    last: await readJson<ReleaseSnapshot>("last"),
    before: {
      corrections: await readReleaseData("corrections", "corrections"),
      redirects: await readReleaseData("redirects", "redirects"),
      releases: await readReleaseData("history", "releases"),
      manifest: manifest === undefined ? emptyRelease.manifest : parseManifest(manifest),
    },
  };
};
