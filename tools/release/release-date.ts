// The date of a release, which is written down when it is prepared.
import { readReleaseHistory } from "./files.ts";

/** The date of the newest release; undefined before the first. */
export const readLastDate = (): string | undefined =>
  Object.values(readReleaseHistory())
    .map(({ date }) => date)
    .toSorted()
    .at(-1);

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;

/** What is wrong with the date of a release, for people; undefined if nothing is. */
export const describeDateProblem = (text: string, last: string | undefined): string | undefined => {
  if (!isDay(text)) return `"${text}" is not a date such as 2026-11-22.`;
  return last !== undefined && text < last ? `${text} is before ${last}, the date of the last release.` : undefined;
};
