// A repository with releases of a few real records: what it keeps of them, committed release by release.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  buildRelease,
  emptyRelease,
  listReleaseFiles,
  type PreparedRelease,
  type ReleaseSnapshot,
} from "@vnjp/engine/releases";
import { releaseScenarios } from "../../../packages/engine/test/release-sequences/scripted-sequence.ts";
import { createPending } from "../../../packages/engine/test/release-sequences/release-steps.ts";
import { excerpt } from "../../../packages/engine/test/snapshots.ts";
import { writeReleaseData } from "../journal.ts";
import { runOrThrow } from "../run.ts";

type Scenario = (typeof releaseScenarios)[number];

/** What a forger makes other than it was. */
export interface SequenceOptions {
  readonly first?: ReleaseSnapshot;
  readonly scenarios?: readonly Scenario[];
  readonly date?: string;
}

interface Step {
  readonly release: ReleaseSnapshot;
  readonly prepared: PreparedRelease;
}

/** The first release, whose package has no files but its manifest. */
export const firstRelease: ReleaseSnapshot = {
  ...excerpt,
  surface: { ...excerpt.surface, types: {}, files: {} },
};

/** The releases that the repository has: the first, and those of five scenarios. */
export const scenarios: readonly Scenario[] = releaseScenarios.slice(0, 5);

/** Builds all releases, with every hash and head that belongs to them. */
export const buildSequence = ({
  first = firstRelease,
  scenarios: steps = scenarios,
  date = "2027-01-01",
}: SequenceOptions = {}): readonly Step[] => {
  const build = (release: ReleaseSnapshot, last: Step | undefined, pending = createPending()): Step => {
    const before = last?.prepared ?? emptyRelease;
    return { release, prepared: buildRelease(release, last?.release, date, before, pending) };
  };
  return steps.reduce<Step[]>(
    (all, { version, change, reasons }) => {
      const last = all.at(-1) as Step;
      return [...all, build({ ...change(last.release), version }, last, reasons)];
    },
    [build(first, undefined)],
  );
};

export interface ReleasedRepository {
  readonly folder: string;
  /** The folder of the dataset, with `releases/`. */
  readonly dataset: string;
  /** Writes what a release leaves. */
  readonly writeRelease: (step: Step) => void;
  /** Undoes everything that is not committed. */
  readonly restore: () => void;
  readonly remove: () => void;
}

/** Creates a repository with a commit and a tag for each release. */
export const createReleasedRepository = (): ReleasedRepository => {
  const folder = mkdtempSync(join(tmpdir(), "vnjp-repository-"));
  const dataset = join(folder, "packages/dataset");
  const releases = join(dataset, "releases");
  const runGit = (...args: readonly string[]) =>
    runOrThrow(folder, {}, "git", "-c", "user.name=A", "-c", "user.email=a@example.org", ...args);
  const writeRelease = ({ release, prepared }: Step) => {
    mkdirSync(releases, { recursive: true });
    writeReleaseData(releases, listReleaseFiles(release, prepared));
  };
  runGit("init", "--quiet");
  for (const step of buildSequence()) {
    writeRelease(step);
    runGit("add", "--all");
    runGit("commit", "--quiet", "--message", step.release.version);
    runGit("tag", `@vnjp/dataset@${step.release.version}`);
  }
  return {
    folder,
    dataset,
    writeRelease,
    restore: () => {
      runGit("checkout", "--quiet", "HEAD", "--", ".");
      runGit("clean", "-fdq");
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
