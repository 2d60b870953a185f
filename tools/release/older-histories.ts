// Compares the history with older copies of it: those of the repository, which git keeps. A release that was published never
// gets another head.
import { createFinding, type Finding } from "@vnjp/engine/findings";
import type { Releases } from "@vnjp/engine/schema";
import { run } from "./run.ts";

/** A history that the current one must continue. */
interface OlderHistory {
  /** Where it is, for people: `HEAD`, a tag, a commit or a tarball. */
  readonly source: string;
  readonly releases: Releases;
}

/** Reports each release of an older history that the current one lacks, or has with another head. */
export const compareWithOlder = (releases: Releases, { source, releases: older }: OlderHistory): readonly Finding[] =>
  Object.entries(older).flatMap(([version, { head: expected }]) => {
    const found = releases[version]?.head;
    if (found === expected) return [];
    const report = { code: "history/rewritten", pointer: "/head", arguments: { source, found, expected } } as const;
    return [createFinding(report, { record: version })];
  });

/** The histories that git has: of the last commit and the one before it, of the branch point, and of the last tag. */
const readOlderHistories = (repository: string): readonly OlderHistory[] => {
  const runGit = (...args: readonly string[]): string | undefined => {
    const { status, stdout } = run(repository, {}, "git", ...args);
    return status === 0 ? stdout.trim() : undefined;
  };
  const references = [
    "HEAD",
    "HEAD^",
    runGit("merge-base", "HEAD", "origin/main"),
    // A branch for fixes of an older major does not continue the newer one, so only tags of its own past count.
    runGit("describe", "--tags", "--abbrev=0", "--match", "@vnjp/dataset@*"),
  ];
  return [...new Set(references)].flatMap((source): OlderHistory[] => {
    if (source === undefined) return [];
    const content = runGit("show", `${source}:packages/dataset/releases/history.json`);
    return content === undefined ? [] : [{ source, ...(JSON.parse(content) as { readonly releases: Releases }) }];
  });
};

/** Compares the history with all copies that git has of it. */
export const checkOlderHistories = (repository: string, releases: Releases): readonly Finding[] =>
  readOlderHistories(repository).flatMap((older) => compareWithOlder(releases, older));
