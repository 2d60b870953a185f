import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Corrections, History, Redirects } from "@vnjp/dataset";

const web = fileURLToPath(new URL("../", import.meta.url));
const dataPackage = realpathSync(join(web, "node_modules/@vnjp/dataset"));

const astro = join(dirname(createRequire(join(web, "package.json")).resolve("astro/package.json")), "bin/astro.mjs");

/** The release data after some releases. */
export interface TestReleaseData {
  readonly corrections: Corrections["corrections"];
  readonly redirects: Redirects["redirects"];
  readonly releases: History["releases"];
}

/** Gets the release that is not the previous one of another. */
const getNewestRelease = (releases: History["releases"]): string => {
  const earlier = new Set(Object.values(releases).map(({ previous }) => previous));
  const [newest, ...others] = Object.keys(releases).filter((release) => !earlier.has(release));
  if (newest === undefined || others.length > 0) throw new Error("the releases have no single newest one");
  return newest;
};

/** Writes a copy of the data package with other release data, and the version of its newest release. */
const writeReleasedPackage = (folder: string, { corrections, redirects, releases }: TestReleaseData) => {
  for (const part of ["package.json", "dist", "texts", "LICENSE"])
    cpSync(join(dataPackage, part), join(folder, part), { recursive: true });
  const writeJson = (name: string, content: object) =>
    writeFileSync(join(folder, "dist", name), JSON.stringify(content));
  writeJson("corrections.json", { corrections });
  writeJson("redirects.json", { redirects });
  writeJson("history.json", { releases });
  const dates = Object.fromEntries(Object.entries(releases).map(([number, { date }]) => [number, date]));
  writeJson("internal/releases.json", { version: getNewestRelease(releases), dates });
  writeJson("internal/appearances.json", {});
};

/** A site with test release data. */
export interface ReleasedSite {
  /** The folder of the site. */
  readonly site: string;
  /** The code of the data package that it was built with. */
  readonly statusCode: string;
  readonly remove: () => void;
}

/** Builds the site as it will be after some releases: the same pages, with a copy of the data package. */
export const buildReleasedSite = async (releaseData: TestReleaseData): Promise<ReleasedSite> => {
  const root = mkdtempSync(join(tmpdir(), "vnjp-released-"));
  const app = join(root, "apps/web");
  const packages = join(app, "node_modules");
  const copy = join(packages, "@vnjp/dataset");
  writeReleasedPackage(copy, releaseData);
  cpSync(join(web, "../../tsconfig.base.json"), join(root, "tsconfig.base.json"));
  cpSync(join(web, "../../tools/licenses"), join(root, "tools/licenses"), { recursive: true });
  for (const part of ["package.json", "tsconfig.json", "astro.config.ts", "public", "src"])
    cpSync(join(web, part), join(app, part), { recursive: true });
  for (const name of ["astro", "zod", "@vnjp/engine", "@vnjp/drafting"])
    symlinkSync(realpathSync(join(web, "node_modules", name)), join(packages, name), "junction");
  const remove = () => rmSync(root, { recursive: true, force: true });
  try {
    await promisify(execFile)(process.execPath, [astro, "build"], { cwd: app, maxBuffer: 2 ** 26 });
  } catch (error) {
    remove();
    throw error;
  }
  return { site: join(app, "dist/"), statusCode: join(copy, "dist/citation-status/index.js"), remove };
};
