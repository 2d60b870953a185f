import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { manifestOf, nothingReleased, type Kept, type Ledgers, type Released } from "../history/index.ts";

/**
 * What a folder with records keeps of its releases (`releases/`). Throws a SyntaxError on what is no JSON, and a ZodError
 * on a manifest that is none.
 */
export const readReleases = async (folder: string): Promise<Kept> => {
  const read = async <T>(name: string): Promise<T | undefined> => {
    const path = join(folder, "releases", `${name}.json`);
    return existsSync(path) ? (JSON.parse(await readFile(path, "utf8")) as T) : undefined;
  };
  const ledger = async <Name extends keyof Ledgers>(file: string, name: Name): Promise<Ledgers[Name]> =>
    (await read<Pick<Ledgers, Name>>(file))?.[name] ?? nothingReleased[name];
  const manifest = await read<unknown>("manifest");
  return {
    last: await read<Released>("last"),
    before: {
      corrections: await ledger("corrections", "corrections"),
      redirects: await ledger("redirects", "redirects"),
      releases: await ledger("history", "releases"),
      manifest: manifest === undefined ? nothingReleased.manifest : manifestOf(manifest),
    },
  };
};
