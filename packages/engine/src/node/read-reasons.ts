import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ReasonsFile } from "../history/index.ts";

const ending = ".corrections.json";

/** The files of reasons beside the changesets of a folder, in order; none where there is no such folder. */
export const readReasonsFiles = async (folder: string): Promise<readonly ReasonsFile[]> => {
  if (!existsSync(folder)) return [];
  const names = (await readdir(folder)).filter((name) => name.endsWith(ending)).toSorted();
  return Promise.all(names.map(async (name) => ({ name, content: await readFile(join(folder, name), "utf8") })));
};
