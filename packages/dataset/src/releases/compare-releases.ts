import { compareText } from "../compare-text.ts";
import { versionSource } from "./version.ts";

const versionPattern = new RegExp(`^${versionSource}$`);

interface ParsedVersion {
  readonly numbers: readonly number[];
  readonly preRelease: readonly string[];
}

const parseVersion = (version: string): ParsedVersion => {
  if (!versionPattern.test(version))
    throw new RangeError(`${JSON.stringify(version)} is not a release number such as "1.2.0"`);
  const [core = ""] = version.split("-", 1);
  const preRelease = version.slice(core.length + 1);
  return { numbers: core.split(".").map(Number), preRelease: preRelease === "" ? [] : preRelease.split(".") };
};

/** Throws a RangeError unless this is a release number. */
export const assertVersion = (version: string): void => {
  parseVersion(version);
};

/** Compares two pre-release identifiers: numbers by size and before words, words by their characters. */
const compareIdentifiers = (a: string, b: string): number => {
  const [isNumberA, isNumberB] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (isNumberA && isNumberB) return Number(a) - Number(b);
  if (isNumberA !== isNumberB) return isNumberA ? -1 : 1;
  return compareText(a, b);
};

const isUnreleased = ({ preRelease }: ParsedVersion): boolean =>
  preRelease.length === 1 && preRelease[0] === "unreleased";

const computeDifference = (left: ParsedVersion, right: ParsedVersion): number => {
  for (const [index, number] of left.numbers.entries()) {
    const difference = number - (right.numbers[index] ?? 0);
    if (difference !== 0) return difference;
  }
  if (isUnreleased(left) !== isUnreleased(right)) return isUnreleased(left) ? 1 : -1;
  if (left.preRelease.length === 0 || right.preRelease.length === 0)
    return right.preRelease.length - left.preRelease.length;
  for (const [index, identifier] of left.preRelease.entries()) {
    const other = right.preRelease[index];
    if (other === undefined) return 1;
    const difference = compareIdentifiers(identifier, other);
    if (difference !== 0) return difference;
  }
  return left.preRelease.length - right.preRelease.length;
};

/**
 * Compares two release numbers, for sorting: by semver 2.0.0, section 11, except that `1.2.0-unreleased`, the data after
 * release 1.2.0, comes after `1.2.0`.
 *
 * @param a - A release number.
 * @param b - Another release number.
 * @returns -1 if `a` comes before `b`, 1 if it comes after `b`, 0 if they are equal.
 * @throws RangeError if either is not a release number.
 * @example
 * compareReleases("1.9.0", "1.10.0"); // => -1
 */
export const compareReleases = (a: string, b: string): number =>
  Math.sign(computeDifference(parseVersion(a), parseVersion(b)));
