import { formatLocation } from "../../corrections/correction-log.ts";
import { diffSnapshots, type SnapshotDiff } from "../../diff/index.ts";
import { getCurrentReference } from "../../redirects/index.ts";
import type { Redirects } from "../../schema/index.ts";
import { parseDataPath } from "./data-paths.ts";
import { filterRedirects } from "./identities.ts";
import { createLastPublishedLookup } from "./reinstated.ts";
import { replay, type ReleaseData, type ReleaseSnapshot } from "./replay.ts";

/** The records that are new in a release, and did not exist before under another id. */
const listNewRecords = ({ added, changed }: SnapshotDiff, redirects: Redirects): readonly string[] => {
  const targets = new Set(
    Object.values(redirects).flatMap((redirect) => (redirect.kind === "moved" ? [redirect.to] : [])),
  );
  const changedReferences = new Set(changed.map(({ reference }) => reference));
  return added.filter((reference) => !targets.has(reference) && !changedReferences.has(reference));
};

const listNewLocations = ({ changed }: SnapshotDiff): readonly (readonly [reference: string, pointer: string])[] =>
  changed.flatMap(({ reference, changes }) =>
    changes.flatMap(({ change, pointer }) => (change === "added" ? [[reference, pointer] as const] : [])),
  );

/** The location of a path in the data, with the current reference of the record. */
const getCurrentLocation = (path: string, redirects: Redirects): string => {
  const { record, pointer } = parseDataPath(path);
  const subject = getCurrentReference(record, redirects);
  return pointer === "" ? subject : formatLocation(subject, pointer);
};

/**
 * The release that first published each record, and each later fact of a record: `event/x` or `event/x#/date/day`, under
 * the current reference. Whatever the first release had is left out.
 */
export const findFirstReleases = (
  newest: ReleaseSnapshot,
  { redirects, releases }: Pick<ReleaseData, "redirects" | "releases">,
): Readonly<Record<string, string>> => {
  const states = [...replay(newest, releases)];
  const found: Record<string, string> = {};
  for (const [index, { release }] of states.entries()) {
    const earlier = states[index + 1];
    if (!earlier) break;
    const { version } = release;
    const releaseRedirects = filterRedirects(redirects, version);
    const findLastPublished = createLastPublishedLookup(states.slice(index + 1));
    const diff = diffSnapshots(earlier.release, release, releaseRedirects, findLastPublished);
    // A replay leaves out redacted values: the release in which a value reappears need not be its first.
    const redacted = new Set(earlier.redactedPaths.map((path) => getCurrentLocation(path, redirects)));
    // The newest release comes first, so that an earlier appearance replaces a later one.
    for (const reference of listNewRecords(diff, releaseRedirects))
      found[getCurrentReference(reference, redirects)] = version;
    for (const [reference, pointer] of listNewLocations(diff)) {
      const location = formatLocation(getCurrentReference(reference, redirects), pointer);
      if (!redacted.has(location)) found[location] = version;
    }
  }
  // For a redacted value, the release that redacts it says when it first appeared.
  for (const { release } of states)
    for (const step of releases[release.version]?.data ?? [])
      if (step.op === "withhold" && step.since !== undefined)
        found[getCurrentLocation(step.path, redirects)] = step.since;
  return Object.fromEntries(Object.entries(found).toSorted(([a], [b]) => (a < b ? -1 : 1)));
};
