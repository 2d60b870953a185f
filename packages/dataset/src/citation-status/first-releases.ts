import { isFact } from "../records/collect-facts.ts";
import { compareReleases } from "../releases/compare-releases.ts";
import type { ReleaseData } from "./release-data.ts";

const findAppearance = ({ appearances }: ReleaseData, location: string): string | undefined =>
  Object.hasOwn(appearances, location) ? appearances[location] : undefined;

const isLater = (first: string | undefined, release: string): boolean =>
  first !== undefined && compareReleases(first, release) > 0;

/** Finds the release that first published a record, if it is later than some release. */
export const findLaterRecordRelease = (
  releaseData: ReleaseData,
  subject: string,
  release: string,
): string | undefined => {
  const first = findAppearance(releaseData, subject);
  return isLater(first, release) ? first : undefined;
};

/** Lists the pointers through which a pointer leads, the shortest first, and the pointer itself. */
const listPointerPrefixes = (pointer: string): string[] =>
  [...pointer.matchAll(/\/|$/g)].map(({ index }) => pointer.slice(0, index)).filter((location) => location !== "");

const isContainer = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !isFact(value);

/** Finds the earliest of some releases; undefined if one of them is undefined, that is, the very first release. */
const findEarliestRelease = (releases: readonly (string | undefined)[]): string | undefined =>
  releases.reduce((first, next) =>
    first === undefined || next === undefined ? undefined : compareReleases(next, first) < 0 ? next : first,
  );

const findFirstPartRelease = (releaseData: ReleaseData, location: string, value: unknown): string | undefined => {
  const known = findAppearance(releaseData, location);
  if (known !== undefined || !isContainer(value)) return known;
  const parts = Object.entries(value).map(([key, part]) =>
    findFirstPartRelease(releaseData, `${location}/${key}`, part),
  );
  return parts.length === 0 ? undefined : findEarliestRelease(parts);
};

/**
 * Finds the release that first published the value at a pointer of a record, if it is later than some release. A field was
 * first published with the first of its facts.
 */
export const findLaterFactRelease = (
  releaseData: ReleaseData,
  { subject, pointer, value }: { readonly subject: string; readonly pointer: string; readonly value: unknown },
  release: string,
): string | undefined => {
  const above = listPointerPrefixes(pointer).flatMap(
    (location) => findAppearance(releaseData, `${subject}#${location}`) ?? [],
  );
  const first = above[0] ?? findFirstPartRelease(releaseData, `${subject}#${pointer}`, value);
  return isLater(first, release) ? first : undefined;
};
