import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Lists the files that a bundler put in, from the list that it wrote (`metafile`) when it ran in a folder. */
export const readBundledFiles = (folder: string, listPath: string): readonly string[] => {
  const { inputs } = JSON.parse(readFileSync(listPath, "utf8")) as {
    readonly inputs: Readonly<Record<string, unknown>>;
  };
  return Object.keys(inputs).map((path) => join(folder, path));
};
