const release = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-([0-9A-Za-z.-]+))?$/;

interface Version {
  readonly numbers: readonly number[];
  readonly pre: readonly string[];
}

const parsed = (version: string): Version => {
  const [whole, major, minor, patch, pre] = release.exec(version) ?? [];
  if (whole === undefined) throw new RangeError(`${JSON.stringify(version)} is no release number, such as "1.2.0"`);
  return { numbers: [Number(major), Number(minor), Number(patch)], pre: pre === undefined ? [] : pre.split(".") };
};

/** Two identifiers of a pre-release: numbers as numbers and before words, words by their characters. */
const compareIdentifiers = (a: string, b: string): number => {
  const [isNumberA, isNumberB] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (isNumberA && isNumberB) return Number(a) - Number(b);
  if (isNumberA !== isNumberB) return isNumberA ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
};

/**
 * Precedence of two release numbers by semver 2.0.0, section 11: negative where the first comes first; but what says
 * `1.2.0-unreleased` of itself is what was merged after 1.2.0, and comes after it. Throws a RangeError on what is no
 * release number: an answer about it would be a false one.
 */
export const compareVersions = (a: string, b: string): number => {
  const [left, right] = [parsed(a), parsed(b)];
  for (const [index, number] of left.numbers.entries()) {
    const difference = number - (right.numbers[index] ?? 0);
    if (difference !== 0) return difference;
  }
  const isAfter = [left, right].map(({ pre }) => pre.length === 1 && pre[0] === "unreleased");
  if (isAfter[0] !== isAfter[1]) return isAfter[0] ? 1 : -1;
  if (left.pre.length === 0 || right.pre.length === 0) return right.pre.length - left.pre.length;
  for (const [index, identifier] of left.pre.entries()) {
    const other = right.pre[index];
    if (other === undefined) return 1;
    const difference = compareIdentifiers(identifier, other);
    if (difference !== 0) return difference;
  }
  return left.pre.length - right.pre.length;
};
