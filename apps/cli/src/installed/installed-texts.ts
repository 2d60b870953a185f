import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { getInstalledFolder } from "./resolve-installed-file.ts";

const textCache = new Map<string, string | undefined>();

/** The path of a text (`dispatch-id/e1`) of an installed dataset. The file itself may be missing. */
export const getTextPath = (edition: string, folder: string): string => join(folder, "texts", `${edition}.txt`);

/**
 * Reads a text (`dispatch-id/e1`) of an installed dataset, the command line's if no folder is given; undefined if it is not
 * there, as a withheld text is not.
 */
export const findInstalledText = (edition: string, folder = getInstalledFolder()): string | undefined => {
  const path = getTextPath(edition, folder);
  if (!textCache.has(path)) textCache.set(path, existsSync(path) ? readFileSync(path, "utf8") : undefined);
  return textCache.get(path);
};
