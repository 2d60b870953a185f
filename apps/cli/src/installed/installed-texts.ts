import { existsSync, readFileSync } from "node:fs";
import { resolveInstalledFile } from "./resolve-installed-file.ts";

const textCache = new Map<string, string | undefined>();

/** The path of a text (`dispatch-id/e1`) of the installed data. The file itself may be missing. */
export const getTextPath = (edition: string): string => resolveInstalledFile(`texts/${edition}.txt`);

/** Reads a text (`dispatch-id/e1`) of the installed data; undefined if it is not there, as a withheld text is not. */
export const findInstalledText = (edition: string): string | undefined => {
  if (!textCache.has(edition)) {
    const path = getTextPath(edition);
    textCache.set(edition, existsSync(path) ? readFileSync(path, "utf8") : undefined);
  }
  return textCache.get(edition);
};
