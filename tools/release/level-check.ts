// Whether the level that people wrote is the one that the difference makes due.
import { levels, type Level } from "@vnjp/engine/diff";

/**
 * Undefined where the levels agree; else what is wrong, for people. Where published code changed, its author may know of
 * more than a comparison of data and schemas can see, and write a higher level.
 */
export const levelFault = (written: Level, computed: Level, codeChanged: boolean): string | undefined => {
  if (written === computed) return undefined;
  if (codeChanged && levels.indexOf(written) > levels.indexOf(computed)) return undefined;
  if (written === "none")
    return `No changeset says anything of @vnjp/dataset, and a ${computed} is due. Add .changeset/NAME.md with "@vnjp/dataset": ${computed} and a sentence for people.`;
  if (levels.indexOf(written) < levels.indexOf(computed))
    return `The changesets say ${written} and a ${computed} is due: raise the level in .changeset/, or take back what forces it.`;
  return `The changesets say ${written} and only ${computed === "none" ? "nothing at all" : `a ${computed}`} is due: lower the level in .changeset/.`;
};
