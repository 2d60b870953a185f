// A copy of the workspace for making releases: the real records and tools.
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { root } from "../files.ts";
import { runOrThrow, run, type Env, type RunResult } from "../run.ts";

const committer: Env = {
  GIT_AUTHOR_NAME: "A maintainer",
  GIT_AUTHOR_EMAIL: "maintainer@example.org",
  GIT_COMMITTER_NAME: "A maintainer",
  GIT_COMMITTER_EMAIL: "maintainer@example.org",
};

export interface WorkspaceCopy {
  readonly folder: string;
  /** The environment in which its programs run. */
  readonly env: Env;
  readonly read: (path: string) => string;
  readonly write: (path: string, content: string) => void;
  readonly remove: (path: string) => void;
  /** Runs a program of the workspace. Throws if it fails. */
  readonly runOrThrow: (command: string, ...args: readonly string[]) => string;
  readonly run: (command: string, ...args: readonly string[]) => RunResult;
  readonly commit: (message: string) => void;
}

/** The packages of the workspace. */
const members = [
  "packages/engine",
  "packages/drafting",
  "packages/dataset",
  "packages/fixtures",
  "apps/cli",
  "apps/web",
];

const copyFiles = (folder: string): void => {
  const listed = runOrThrow(root, {}, "git", "ls-files", "-z", "--cached", "--others", "--exclude-standard");
  for (const path of listed.split("\0").filter((name) => name !== "" && existsSync(join(root, name)))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(root, path), join(folder, path));
  }
};

/** What pnpm installs, and what it needs to see that all is installed. Other hidden folders are caches, into which tools write. */
const isInstalled = (name: string): boolean =>
  name !== "@vnjp" && (/^\.(?:bin|pnpm|modules\.yaml|pnpm-workspace-state.*)$/.test(name) || !name.startsWith("."));

/** Links the installed packages of the workspace, but uses the copy of its members. */
const linkDependencies = (folder: string): void => {
  mkdirSync(join(folder, "node_modules"));
  for (const name of readdirSync(join(root, "node_modules")).filter(isInstalled))
    symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name));
  mkdirSync(join(folder, "node_modules", "@vnjp"));
  symlinkSync(join(folder, "packages/engine"), join(folder, "node_modules/@vnjp/engine"));
  for (const member of members.filter((name) => existsSync(join(root, name, "node_modules"))))
    cpSync(join(root, member, "node_modules"), join(folder, member, "node_modules"), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !/node_modules\/\.(?:vite|astro)/.test(path),
    });
};

/**
 * Gives the copy a build cache of its own, with what the workspace has built: it builds again only what differs. What it builds
 * goes with it. Files cannot be linked from another disk; then the copy builds everything.
 */
const linkBuildCache = (folder: string): string => {
  const from = process.env["TURBO_CACHE_DIR"] ?? join(root, ".turbo", "cache");
  const cache = join(folder, "node_modules", ".turbo-cache");
  mkdirSync(cache);
  for (const name of existsSync(from) ? readdirSync(from) : []) {
    try {
      linkSync(join(from, name), join(cache, name));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "EXDEV") break;
      throw error;
    }
  }
  return cache;
};

const emptyReleaseData = { corrections: { corrections: {} }, redirects: { redirects: {} }, history: { releases: {} } };

/** Resets the copy to the state before any release: versions, release data, changelogs and changesets. */
const forgetReleases = (folder: string): void => {
  const resolvePath = (path: string) => join(folder, path);
  for (const member of ["packages/dataset", "apps/cli"]) {
    const manifest = JSON.parse(readFileSync(resolvePath(`${member}/package.json`), "utf8")) as object;
    writeFileSync(
      resolvePath(`${member}/package.json`),
      `${JSON.stringify({ ...manifest, version: "0.1.0" }, null, 2)}\n`,
    );
  }
  for (const member of members) rmSync(resolvePath(`${member}/CHANGELOG.md`), { force: true });
  const releases = resolvePath("packages/dataset/releases");
  rmSync(releases, { recursive: true, force: true });
  mkdirSync(releases);
  for (const [name, empty] of Object.entries(emptyReleaseData))
    writeFileSync(join(releases, `${name}.json`), `${JSON.stringify(empty, null, 2)}\n`);
  for (const name of readdirSync(resolvePath(".changeset")).filter(
    (file) => !["README.md", "config.json"].includes(file),
  ))
    rmSync(resolvePath(`.changeset/${name}`), { recursive: true });
};

/**
 * Copies the files of the workspace that git knows, or would add, into a folder, with a repository of its own. The copy uses the
 * installed dependencies of the workspace.
 */
export const copyWorkspace = (
  folder: string,
  env: Env,
  { hasReleases }: { readonly hasReleases: boolean },
): WorkspaceCopy => {
  mkdirSync(folder, { recursive: true });
  copyFiles(folder);
  if (!hasReleases) forgetReleases(folder);
  linkDependencies(folder);
  const all: Env = {
    ...env,
    ...committer,
    PATH: `${join(folder, "node_modules/.bin")}:${process.env["PATH"] ?? ""}`,
    TURBO_TELEMETRY_DISABLED: "1",
    ASTRO_TELEMETRY_DISABLED: "1",
    // An install in the copy would write through its links into the workspace.
    pnpm_config_verify_deps_before_run: "false",
    // Many programs start: each module is compiled once for all of them.
    NODE_COMPILE_CACHE: join(folder, "node_modules/.compiled"),
    TURBO_CACHE_DIR: linkBuildCache(folder),
  };
  const copy: WorkspaceCopy = {
    folder,
    env: all,
    read: (path) => readFileSync(join(folder, path), "utf8"),
    write: (path, content) => writeFileSync(join(folder, path), content),
    remove: (path) => rmSync(join(folder, path)),
    runOrThrow: (command, ...args) => runOrThrow(folder, all, command, ...args),
    run: (command, ...args) => run(folder, all, command, ...args),
    commit: (message) => {
      runOrThrow(folder, all, "git", "add", "--all");
      runOrThrow(folder, all, "git", "commit", "--quiet", "--message", message);
    },
  };
  // The schemas and CITATION.cff have the version.
  copy.runOrThrow("node", "packages/dataset/scripts/generate.ts");
  copy.runOrThrow("git", "init", "--quiet", "--initial-branch=main");
  copy.commit("The workspace");
  return copy;
};
