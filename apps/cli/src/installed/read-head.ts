import { readFile } from "node:fs/promises";
import type { Releases } from "@vnjp/engine/schema";
import { resolveInstalledFile } from "./resolve-installed-file.ts";

/** Reads the head of a release: one hash for it and all releases before it (SHA-256, in lower-case hexadecimal). */
export const readHead = async (release: string): Promise<string> => {
  const { releases } = JSON.parse(await readFile(resolveInstalledFile("history.json"), "utf8")) as {
    readonly releases: Releases;
  };
  const entry = releases[release];
  if (!entry) throw new Error(`The installed history has no ${release}, although the data says so.`);
  return entry.head;
};
