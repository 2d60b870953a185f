import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ReasonsFile } from "../corrections/parse-reasons.ts";

const suffix = ".corrections.json";

/** Reads the files of reasons of a changesets folder, in order; none if there is no such folder. */
export const readReasonsFiles = async (folder: string): Promise<readonly ReasonsFile[]> => {
  if (!existsSync(folder)) return [];
  const names = (await readdir(folder)).filter((name) => name.endsWith(suffix)).toSorted();
  return Promise.all(names.map(async (name) => ({ name, content: await readFile(join(folder, name), "utf8") })));
};
