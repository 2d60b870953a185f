import { differences, type Differences } from "../diff/index.ts";
import type { Redirects, Releases } from "../schema/index.ts";
import { placeOf } from "./log.ts";
import { ofRelease } from "./manifest.ts";
import type { Replayed } from "./replay.ts";
import { asFirstPublished } from "./straightened.ts";
import { referenceNow } from "./subject.ts";
import { placeAt } from "./withheld.ts";

/** The records that are new in a release, and not known from before under another id. */
const newRecords = ({ added, changed }: Differences, redirects: Redirects): readonly string[] => {
  const moved = new Set(Object.values(redirects).flatMap((each) => (each.kind === "moved" ? [each.to] : [])));
  const known = new Set(changed.map(({ reference }) => reference));
  return added.filter((reference) => !moved.has(reference) && !known.has(reference));
};

const newPlaces = ({ changed }: Differences): readonly (readonly [reference: string, pointer: string])[] =>
  changed.flatMap(({ reference, changes }) =>
    changes.flatMap(({ change, pointer }) => (change === "added" ? [[reference, pointer] as const] : [])),
  );

/** The place that a path in data.json names, under the reference that its subject has now. */
const placeNow = (path: string, redirects: Redirects): string => {
  const { record, pointer } = placeAt(path);
  const subject = referenceNow(record, redirects);
  return pointer === "" ? subject : placeOf(subject, pointer);
};

/**
 * The release that first published each record, and each fact of a record that was there before, where that was not the
 * first release of all: `event/x` or `event/x#/date/day`, under the reference that its subject has now. The states are
 * those of a replay, the newest first.
 */
export const appearancesIn = (
  states: readonly Replayed[],
  published: Redirects,
  releases: Releases,
): Readonly<Record<string, string>> => {
  const redirects = asFirstPublished(published);
  const found: Record<string, string> = {};
  for (const [index, { release }] of states.entries()) {
    const earlier = states[index + 1];
    if (!earlier) break;
    const { version } = release;
    const own = ofRelease(redirects, version);
    const between = differences(earlier.release, release, own);
    // A replay leaves out what is withheld: that it is seen from some release on does not mean that it came with it.
    const hidden = new Set(earlier.withheld.map((path) => placeNow(path, redirects)));
    // The newest come first, so that an earlier appearance takes the place of a later one.
    for (const reference of newRecords(between, own)) found[referenceNow(reference, redirects)] = version;
    for (const [reference, pointer] of newPlaces(between)) {
      const place = placeOf(referenceNow(reference, redirects), pointer);
      if (!hidden.has(place)) found[place] = version;
    }
  }
  // Of what is withheld, the release that withholds it says since when it was there.
  for (const { release } of states)
    for (const step of releases[release.version]?.data ?? [])
      if (step.op === "withhold" && step.since !== undefined) found[placeNow(step.path, redirects)] = step.since;
  return Object.fromEntries(Object.entries(found).toSorted(([a], [b]) => (a < b ? -1 : 1)));
};
