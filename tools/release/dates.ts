// The day of a release, which is written down once and for all.
import type { Releases } from "@vnjp/engine/schema";
import { paths, readJson } from "./files.ts";

/** The day of the newest release; undefined before the first. */
export const lastDate = (): string | undefined =>
  Object.values(readJson<{ releases: Releases }>(paths.history).releases)
    .map(({ date }) => date)
    .toSorted()
    .at(-1);

const isDay = (words: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(words) && new Date(`${words}T00:00:00Z`).toJSON()?.startsWith(words) === true;

/** What is wrong with a day for a release, for people; undefined where nothing is. */
export const dateFault = (words: string, last: string | undefined): string | undefined => {
  if (!isDay(words)) return `${words} is no day such as 2026-11-22.`;
  return last !== undefined && words < last ? `${words} is before ${last}, the day of the release before.` : undefined;
};
