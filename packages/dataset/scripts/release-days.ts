import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { History } from "../generated/types.ts";

/**
 * The day of each release, under its number. The accessors have these and not the history, whose patches would be most
 * of what a page that cites one fact has to load.
 */
export const releaseDays = (folder: string): Readonly<Record<string, string>> => {
  const { releases } = JSON.parse(readFileSync(join(folder, "releases/history.json"), "utf8")) as History;
  return Object.fromEntries(Object.entries(releases).map(([version, { date }]) => [version, date]));
};
