// Applies the changesets to versions and changelogs. `changeset version` writes file by file: if it is interrupted, the next run
// puts back what was there before.
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { writeFiles } from "@vnjp/engine/node/write-files";
import { changesetFolder, readJson, root } from "./files.ts";
import { runToolOrThrow } from "./run.ts";

/** What was there before, by path; null if there was no such file. It is there only while versions are raised. */
type Backup = Readonly<Record<string, string | null>>;

const backupPath = join(changesetFolder, "interrupted.json");

const listFiles = (): readonly string[] => [
  ...["packages/dataset", "apps/cli"].flatMap((folder) => [`${folder}/package.json`, `${folder}/CHANGELOG.md`]),
  ...readdirSync(changesetFolder)
    .filter((name) => /\.(?:md|json)$/.test(name) && !name.startsWith("."))
    .map((name) => `.changeset/${name}`),
];

const readFile = (path: string): string | null => {
  const absolute = join(root, path);
  return existsSync(absolute) ? readFileSync(absolute, "utf8") : null;
};

/** Puts back what an interrupted run has changed. Returns whether there was one. */
export const applyBackup = (): boolean => {
  if (!existsSync(backupPath)) return false;
  const changed = Object.entries(readJson<Backup>(backupPath)).filter(([path, content]) => readFile(path) !== content);
  writeFiles(
    root,
    changed.map(([path, content]) => ({ path, content: content ?? undefined })),
  );
  rmSync(backupPath);
  return true;
};

/** Raises the versions. Throws a CannotReleaseError if the tool fails. */
export const applyChangesets = (): void => {
  const backup: Backup = Object.fromEntries(listFiles().map((path) => [path, readFile(path)]));
  writeFiles(root, [{ path: backupPath, content: JSON.stringify(backup) }]);
  try {
    runToolOrThrow("changeset", "version");
  } finally {
    rmSync(backupPath);
  }
};
