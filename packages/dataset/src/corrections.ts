import log from "#corrections" with { type: "json" };
import type { Correction } from "../generated/types.ts";

const numbersOf = (version: string): { numbers: number[]; pre: string } => {
  const [release = "", pre = ""] = version.split("-", 2);
  return { numbers: release.split(".").map(Number), pre };
};

/** Precedence of two release numbers by semver; a pre-release comes before its release. */
const compare = (a: string, b: string): number => {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  const differing = left.numbers.findIndex((number, index) => number !== right.numbers[index]);
  if (differing !== -1) return (left.numbers[differing] ?? 0) - (right.numbers[differing] ?? 0);
  if (left.pre === right.pre) return 0;
  if (left.pre === "" || right.pre === "") return left.pre === "" ? 1 : -1;
  return left.pre < right.pre ? -1 : 1;
};

/** Every correction that was published after a release: what somebody who used that release may have to mend. */
export const correctionsSince = (version: string): readonly (Correction & { readonly id: string })[] =>
  Object.entries(log.corrections)
    .map(([id, correction]) => ({ id, ...correction }))
    .filter(({ release }) => compare(release, version) > 0);
