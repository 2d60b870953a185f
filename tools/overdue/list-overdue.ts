import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

/** How many days after its merge a correction is published at the latest; docs/releasing.md promises it. */
export const maxDays = 14;

const millisecondsPerDay = 86_400_000;

/** A correction that is merged and not yet released. */
export interface OverdueCorrection {
  /** The reasons file, which a release takes away. */
  readonly file: string;
  /** The day of its merge (`YYYY-MM-DD`). */
  readonly since: string;
  readonly days: number;
}

/** The day on which a file came to the checked out branch; undefined if it is not committed. */
const findMergeDay = (root: string, file: string): string | undefined =>
  // A merge brings the commits of a branch with older dates: what counts is when they arrived.
  execFileSync("git", ["log", "--first-parent", "--diff-filter=A", "--format=%cs", "-m", "--", file], {
    cwd: root,
    encoding: "utf8",
  }).split("\n", 1)[0] || undefined;

/** Lists the corrections of a repository that should have been published by a day (`YYYY-MM-DD`), the oldest first. */
export const listOverdue = (root: string, today: string): readonly OverdueCorrection[] =>
  readdirSync(join(root, ".changeset"))
    .filter((name) => name.endsWith(".corrections.json"))
    .flatMap((name): OverdueCorrection[] => {
      const file = `.changeset/${name}`;
      const since = findMergeDay(root, file);
      if (since === undefined) return [];
      const days = Math.round((Date.parse(today) - Date.parse(since)) / millisecondsPerDay);
      return days > maxDays ? [{ file, since, days }] : [];
    })
    .toSorted((a, b) => b.days - a.days);
