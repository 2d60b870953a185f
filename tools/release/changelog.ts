// Adds the changed facts of a release to the changelog that changesets writes.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { diffSnapshots, formatDiffMarkdown } from "@vnjp/engine/diff";
import type { FileChange } from "@vnjp/engine/node/write-files";
import { getReleaseRedirects } from "@vnjp/engine/redirects";
import {
  createLastPublishedLookup,
  filterByRelease,
  replay,
  type ReleaseData,
  type ReleaseSnapshot,
} from "@vnjp/engine/releases";
import type { Corrections } from "@vnjp/engine/schema";
import { datasetFolder } from "./files.ts";

/** The start and end of the section of a version. */
const findSection = (changelog: string, version: string): [start: number, end: number] | undefined => {
  const heading = `\n## ${version}\n`;
  const start = changelog.indexOf(heading);
  if (start === -1) return undefined;
  const next = changelog.indexOf("\n## ", start + heading.length);
  return [start, next === -1 ? changelog.length : next];
};

const changesMarker = "<!-- what changed, by record and fact -->";

/** Puts the changes into the section of a version, in place of those that it has. */
const insertChanges = (changelog: string, version: string, markdown: string): string => {
  const bounds = findSection(changelog, version);
  // A version that was set by hand has no section. The release is checked by its number anyway.
  if (!bounds) return changelog;
  const [current = ""] = changelog.slice(...bounds).split(changesMarker);
  const section = markdown === "" ? "" : `\n${changesMarker}\n\n${markdown}\n`;
  return `${changelog.slice(0, bounds[0])}${current.trimEnd()}\n${section}${changelog.slice(bounds[1])}`;
};

/** Replaces the reasons that were redacted, which the texts of changesets repeat. */
const redactReasons = (changelog: string, before: Corrections, after: Corrections): string =>
  Object.entries(before).reduce((result, [id, { reason }]) => {
    const now = after[id]?.reason.en;
    return now === undefined || now === reason.en ? result : result.replaceAll(reason.en, now);
  }, changelog);

/** The head of a release, and its changes by record and fact, with their reasons. The first release has no changes. */
const formatReleaseChanges = (
  earlier: ReleaseSnapshot | undefined,
  release: ReleaseSnapshot,
  { corrections, redirects, releases }: ReleaseData,
): string => {
  const head = `Head of the history: \`${releases[release.version]?.head ?? ""}\``;
  if (!earlier) return head;
  const entries = Object.values(filterByRelease(corrections, release.version));
  const changes = formatDiffMarkdown(
    diffSnapshots(
      earlier,
      release,
      getReleaseRedirects(redirects, releases, release.version),
      createLastPublishedLookup(replay(earlier, releases)),
    ),
    (record, pointer) => entries.find((entry) => entry.record === record && entry.pointer === pointer),
  );
  return changes === "" ? head : `${head}\n\n${changes}`;
};

/**
 * The changelog of the data with the changes of a release, if there is one. If the release redacts something, the sections of all
 * earlier releases are written again, so that none repeats it.
 */
export const buildChangelog = (
  release: ReleaseSnapshot,
  last: ReleaseSnapshot | undefined,
  releaseData: ReleaseData,
  before: Corrections,
): readonly FileChange[] => {
  const path = join(datasetFolder, "CHANGELOG.md");
  if (!existsSync(path)) return [];
  const hasRedaction = Object.values(filterByRelease(releaseData.corrections, release.version)).some(
    ({ kind }) => kind === "redaction",
  );
  const [, ...earlier] = hasRedaction ? [...replay(release, releaseData.releases)].map((state) => state.release) : [];
  const changelog = earlier.reduce(
    (result, state, index) => {
      const changes = formatReleaseChanges(earlier[index + 1], state, releaseData);
      return insertChanges(result, state.version, changes);
    },
    readFileSync(path, "utf8"),
  );
  const current = insertChanges(changelog, release.version, formatReleaseChanges(last, release, releaseData));
  return [{ path, content: redactReasons(current, before, releaseData.corrections) }];
};
