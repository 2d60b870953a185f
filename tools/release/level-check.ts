// Whether the level that people wrote, or the number that was given, is the one that the difference makes due.
import { levels, type Level } from "@vnjp/engine/diff";

/** How far one release number is from the one before it: the level of a release that has it. */
export const stepBetween = (last: string, version: string): Level => {
  const [before, after] = [last, version].map((each) => each.split("-")[0]?.split(".").map(Number) ?? []);
  const at = [0, 1, 2].find((index) => before?.[index] !== after?.[index]);
  return at === undefined ? "none" : (["major", "minor", "patch"] as const)[at as 0 | 1 | 2];
};

const isAbove = (one: Level, other: Level) => levels.indexOf(one) > levels.indexOf(other);

/**
 * Undefined where the levels agree; else what is wrong, for people. Where published code changed, its author may know of
 * more than a comparison of data and schemas can see, and write a higher level.
 */
export const levelFault = (written: Level, computed: Level, codeChanged: boolean): string | undefined => {
  if (written === computed) return undefined;
  if (codeChanged && isAbove(written, computed)) return undefined;
  if (written === "none")
    return `No changeset says anything of @vnjp/dataset, and a ${computed} is due. Add .changeset/NAME.md with "@vnjp/dataset": ${computed} and a sentence for people.`;
  if (isAbove(computed, written))
    return `The changesets say ${written} and a ${computed} is due: raise the level in .changeset/, or take back what forces it.`;
  return `The changesets say ${written} and only ${computed === "none" ? "nothing at all" : `a ${computed}`} is due: lower the level in .changeset/.`;
};

/** The same of a release that was begun: its changesets are taken up, and its number stands for their level. */
export const numberFault = (
  last: string,
  version: string,
  computed: Level,
  codeChanged: boolean,
): string | undefined => {
  const step = stepBetween(last, version);
  if (step === computed || (codeChanged && isAbove(step, computed))) return undefined;
  return `${version} after ${last} is a ${step}, and ${computed === "none" ? "nothing" : `a ${computed}`} is due: restore the package.json and CHANGELOG.md of the packages, and prepare the release anew.`;
};
