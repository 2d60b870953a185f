// The changelogs that changesets writes, with the facts that a release changed.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { differences, differencesMarkdown } from "@vnjp/engine/diff";
import type { Corrections } from "@vnjp/engine/schema";
import { asFirstPublished, replay, type Ledgers, type Released } from "@vnjp/engine/history";
import { root, writeWhole } from "./files.ts";

/** Where the section of a version begins and ends. */
const boundsOf = (changelog: string, version: string): [start: number, end: number] | undefined => {
  const heading = `\n## ${version}\n`;
  const start = changelog.indexOf(heading);
  if (start === -1) return undefined;
  const next = changelog.indexOf("\n## ", start + heading.length);
  return [start, next === -1 ? changelog.length : next];
};

const mark = "<!-- what changed, by record and fact -->";

/** A changelog with what changed in the section of a version, in the place of what stood there before. */
const withChanges = (changelog: string, version: string, markdown: string): string => {
  const bounds = boundsOf(changelog, version);
  // A number that was raised by hand has none; the release is judged by its number all the same.
  if (!bounds) return changelog;
  const [own = ""] = changelog.slice(...bounds).split(mark);
  const told = markdown === "" ? "" : `\n${mark}\n\n${markdown}\n`;
  return `${changelog.slice(0, bounds[0])}${own.trimEnd()}\n${told}${changelog.slice(bounds[1])}`;
};

/** A changelog in which no changeset tells the reason of what is redacted now: its sentence stands there as well. */
const withoutReasons = (changelog: string, before: Corrections, after: Corrections): string =>
  Object.entries(before).reduce((so, [id, { reason }]) => {
    const now = after[id]?.reason.en;
    return now === undefined || now === reason.en ? so : so.replaceAll(reason.en, now);
  }, changelog);

const ofRelease = <Entry extends { readonly release: string }>(
  entries: Readonly<Record<string, Entry>>,
  version: string,
) => Object.fromEntries(Object.entries(entries).filter(([, { release }]) => release === version));

/** What a release changed, by record and fact, with the reasons that it gives. */
const changesOf = (earlier: Released, release: Released, { corrections, redirects }: Ledgers): string => {
  const own = Object.values(ofRelease(corrections, release.version));
  return differencesMarkdown(
    differences(earlier, release, ofRelease(asFirstPublished(redirects), release.version)),
    (record, pointer) => own.find((entry) => entry.record === record && entry.pointer === pointer),
  );
};

/**
 * Writes what a release changed into the changelog of the data. Where it redacts something, the sections of all earlier
 * releases are written anew, so that none tells what is withheld now.
 */
export const tellRelease = (release: Released, last: Released, ledgers: Ledgers, before: Corrections): void => {
  const path = join(root, "packages/dataset/CHANGELOG.md");
  if (!existsSync(path)) return;
  const isRedacting = Object.values(ofRelease(ledgers.corrections, release.version)).some(
    ({ kind }) => kind === "redaction",
  );
  const [, ...earlier] = isRedacting ? [...replay(release, ledgers.releases)].map((state) => state.release) : [];
  const changelog = earlier.reduce(
    (so, state, index) => {
      const previous = earlier[index + 1];
      return previous ? withChanges(so, state.version, changesOf(previous, state, ledgers)) : so;
    },
    readFileSync(path, "utf8"),
  );
  const own = withChanges(changelog, release.version, changesOf(last, release, ledgers));
  writeWhole(path, withoutReasons(own, before, ledgers.corrections));
};
