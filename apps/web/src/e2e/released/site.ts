import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Corrections, History, Redirects } from "@vnjp/dataset";

const web = fileURLToPath(new URL("../../../", import.meta.url));
const data = realpathSync(join(web, "node_modules/@vnjp/dataset"));

const astro = join(dirname(createRequire(join(web, "package.json")).resolve("astro/package.json")), "bin/astro.mjs");

/** What the ledgers hold at the last of some releases. */
export interface MadeLedgers {
  readonly corrections: Corrections["corrections"];
  readonly redirects: Redirects["redirects"];
  readonly releases: History["releases"];
}

/** The release that no other names as the one before it. */
const newestOf = (releases: History["releases"]): string => {
  const earlier = new Set(Object.values(releases).map(({ previous }) => previous));
  const [newest, ...others] = Object.keys(releases).filter((release) => !earlier.has(release));
  if (newest === undefined || others.length > 0) throw new Error("the releases have no one end");
  return newest;
};

/** A copy of the data package with the ledgers of a later release, and its number. */
const releasedPackage = (folder: string, { corrections, redirects, releases }: MadeLedgers) => {
  for (const part of ["package.json", "dist", "texts", "generated/kinds.json"])
    cpSync(join(data, part), join(folder, part), { recursive: true });
  const write = (name: string, content: object) => writeFileSync(join(folder, "dist", name), JSON.stringify(content));
  write("corrections.json", { corrections });
  write("redirects.json", { redirects });
  write("history.json", { releases });
  const days = Object.entries(releases).map(([number, { date }]): [string, string] => [number, date]);
  write("internal/releases.json", Object.fromEntries(days));
  write("internal/appearances.json", {});
  const records = JSON.parse(readFileSync(join(folder, "dist/data.json"), "utf8")) as object;
  write("data.json", { ...records, version: newestOf(releases) });
  // The accessors with all data left outside, so that they read what was written here; to Node.js each import says that
  // it is JSON, which the bundler has left out.
  const accessors = readFileSync(join(folder, "dist/internal/accessors.js"), "utf8");
  const code = accessors.replaceAll(/(?<=\bfrom)'#[a-z]+'/g, (door) => `${door}with{type:"json"}`);
  writeFileSync(join(folder, "dist/index.js"), code);
};

/** A site over made ledgers. */
export interface ReleasedSite {
  /** The folder of the site. */
  readonly site: string;
  /** The code of the package that it was built over. */
  readonly accessors: string;
  readonly remove: () => void;
}

/** Builds the site as it will be some releases on: these pages, over a copy of the package. */
export const buildReleasedSite = (ledgers: MadeLedgers): ReleasedSite => {
  const root = mkdtempSync(join(tmpdir(), "vnjp-released-"));
  const remove = () => rmSync(root, { recursive: true, force: true });
  const app = join(root, "apps/web");
  const packages = join(app, "node_modules");
  const copy = join(packages, "@vnjp/dataset");
  releasedPackage(copy, ledgers);
  cpSync(join(web, "../../tsconfig.base.json"), join(root, "tsconfig.base.json"));
  for (const part of ["package.json", "tsconfig.json", "astro.config.ts", "public", "src"])
    cpSync(join(web, part), join(app, part), { recursive: true, filter: (path) => !path.includes("e2e") });
  mkdirSync(packages, { recursive: true });
  for (const name of ["astro", "zod", "@vnjp/engine"])
    symlinkSync(realpathSync(join(web, "node_modules", name)), join(packages, name), "junction");
  const { status, stdout, stderr } = spawnSync(process.execPath, [astro, "build"], { cwd: app, encoding: "utf8" });
  if (status !== 0) {
    remove();
    throw new Error(`the site was not built:\n${stdout}\n${stderr}`);
  }
  return { site: join(app, "dist/"), accessors: join(copy, "dist/index.js"), remove };
};
