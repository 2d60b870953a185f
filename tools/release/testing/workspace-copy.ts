// A copy of the workspace in which releases are made: the real record, the real tools, another life. Whatever was
// released of the workspace, nothing was of the copy.
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { root } from "../files.ts";
import { must, run, type Env, type Ran } from "./run.ts";

const committer: Env = {
  GIT_AUTHOR_NAME: "A maintainer",
  GIT_AUTHOR_EMAIL: "maintainer@example.org",
  GIT_COMMITTER_NAME: "A maintainer",
  GIT_COMMITTER_EMAIL: "maintainer@example.org",
};

export interface WorkspaceCopy {
  readonly folder: string;
  readonly read: (path: string) => string;
  readonly write: (path: string, content: string) => void;
  readonly remove: (path: string) => void;
  /** Runs a program of the workspace; it has to end well. */
  readonly must: (command: string, ...args: readonly string[]) => string;
  readonly run: (command: string, ...args: readonly string[]) => Ran;
  readonly commit: (message: string) => void;
  readonly away: () => void;
}

/** The folders whose dependencies are linked: the workspace's own packages. */
const members = ["packages/engine", "packages/dataset", "packages/fixtures", "apps/cli", "apps/web"];

const copyFiles = (folder: string): void => {
  const { stdout } = spawnSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  for (const path of stdout.split("\0").filter((name) => name !== "" && existsSync(join(root, name)))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(root, path), join(folder, path));
  }
};

/** Installed packages are the workspace's, but for its own members: those are the copy's. */
const linkDependencies = (folder: string): void => {
  mkdirSync(join(folder, "node_modules"));
  for (const name of must(root, {}, "ls", "-A", "node_modules").trim().split("\n"))
    if (name !== "@vnjp") symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name));
  mkdirSync(join(folder, "node_modules", "@vnjp"));
  symlinkSync(join(folder, "packages/engine"), join(folder, "node_modules/@vnjp/engine"));
  for (const member of members.filter((each) => existsSync(join(root, each, "node_modules"))))
    cpSync(join(root, member, "node_modules"), join(folder, member, "node_modules"), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !/node_modules\/\.(?:vite|astro)/.test(path),
    });
};

const emptyLedgers = { corrections: { corrections: {} }, redirects: { redirects: {} }, history: { releases: {} } };

/** Puts the copy back to before any release: its numbers, ledgers, changelogs and changesets are as they were then. */
const forgetReleases = (folder: string): void => {
  const at = (path: string) => join(folder, path);
  for (const member of ["packages/dataset", "apps/cli"]) {
    const manifest = JSON.parse(readFileSync(at(`${member}/package.json`), "utf8")) as object;
    writeFileSync(at(`${member}/package.json`), `${JSON.stringify({ ...manifest, version: "0.1.0" }, null, 2)}\n`);
  }
  for (const member of members) rmSync(at(`${member}/CHANGELOG.md`), { force: true });
  const releases = at("packages/dataset/releases");
  rmSync(releases, { recursive: true, force: true });
  mkdirSync(releases);
  for (const [name, empty] of Object.entries(emptyLedgers))
    writeFileSync(join(releases, `${name}.json`), `${JSON.stringify(empty, null, 2)}\n`);
  for (const name of readdirSync(at(".changeset")).filter((each) => !["README.md", "config.json"].includes(each)))
    rmSync(at(`.changeset/${name}`), { recursive: true });
};

export const copyWorkspace = (env: Env): WorkspaceCopy => {
  const folder = mkdtempSync(join(tmpdir(), "vnjp-workspace-"));
  copyFiles(folder);
  forgetReleases(folder);
  linkDependencies(folder);
  const all: Env = {
    ...env,
    ...committer,
    PATH: `${join(folder, "node_modules/.bin")}:${process.env["PATH"] ?? ""}`,
    TURBO_TELEMETRY_DISABLED: "1",
    ASTRO_TELEMETRY_DISABLED: "1",
    // What was built elsewhere is built here from other sources.
    TURBO_CACHE_DIR: join(folder, "node_modules/.turbo-cache"),
  };
  const copy: WorkspaceCopy = {
    folder,
    read: (path) => readFileSync(join(folder, path), "utf8"),
    write: (path, content) => writeFileSync(join(folder, path), content),
    remove: (path) => rmSync(join(folder, path)),
    must: (command, ...args) => must(folder, all, command, ...args),
    run: (command, ...args) => run(folder, all, command, ...args),
    commit: (message) => {
      must(folder, all, "git", "add", "--all");
      must(folder, all, "git", "commit", "--quiet", "--message", message);
    },
    away: () => rmSync(folder, { recursive: true, force: true }),
  };
  // What names the version: the schemas and CITATION.cff.
  copy.must("node", "packages/dataset/scripts/generate.ts");
  copy.must("git", "init", "--quiet", "--initial-branch=main");
  copy.commit("The workspace");
  return copy;
};
