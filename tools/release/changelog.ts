// The changelogs that changesets writes, with the facts that a release changed.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
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

/** Writes what changed into the section of a version, once, in the place of what may stand there from an earlier try. */
export const tellChanges = (folder: string, version: string, markdown: string): void => {
  const path = join(root, folder, "CHANGELOG.md");
  if (!existsSync(path) || markdown === "") return;
  const changelog = readFileSync(path, "utf8");
  const bounds = boundsOf(changelog, version);
  // A number that was raised by hand has none; the release is judged by its number all the same.
  if (!bounds) return;
  const [own = ""] = changelog.slice(...bounds).split(mark);
  writeWhole(
    path,
    `${changelog.slice(0, bounds[0])}${own.trimEnd()}\n\n${mark}\n\n${markdown}\n${changelog.slice(bounds[1])}`,
  );
};
