import { readFileSync } from "node:fs";
import { resolveInstalledFile } from "./resolve-installed-file.ts";

const textCache = new Map<string, string>();

/** The path of a text (`dispatch-id/e1`) of the installed data. The file itself may be missing. */
export const getTextPath = (edition: string): string => resolveInstalledFile(`texts/${edition}.txt`);

/** Reads a text (`dispatch-id/e1`) of the installed data. */
export const readInstalledText = (edition: string): string => {
  const cached = textCache.get(edition);
  if (cached !== undefined) return cached;
  const text = readFileSync(getTextPath(edition), "utf8");
  textCache.set(edition, text);
  return text;
};
