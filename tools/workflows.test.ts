// The workflows run where no test of ours does: here they are read, and held against what they call.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const root = new URL("../", import.meta.url);
const folder = new URL(".github/workflows/", root);

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly on: unknown;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly permissions?: unknown; readonly steps: readonly Step[] }>>;
}

interface PackageJson {
  readonly name: string;
  readonly packageManager?: string;
  readonly bin?: Readonly<Record<string, string>>;
  readonly engines?: { readonly node: string };
  readonly scripts?: Readonly<Record<string, string>>;
}

const readPackageJson = (path: string): PackageJson =>
  JSON.parse(readFileSync(new URL(`${path}package.json`, root), "utf8")) as PackageJson;

const rootPackage = readPackageJson("");
const members = ["packages/", "apps/"].flatMap((parent) =>
  readdirSync(new URL(parent, root)).map((name) => ({
    folder: `${parent}${name}/`,
    ...readPackageJson(`${parent}${name}/`),
  })),
);

const workflows = new Map(
  readdirSync(folder).map((name) => [name, parse(readFileSync(new URL(name, folder), "utf8")) as Workflow]),
);
const listSteps = (workflow: Workflow | undefined): readonly Step[] =>
  Object.values(workflow?.jobs ?? {}).flatMap(({ steps }) => steps);
const allSteps = [...workflows].flatMap(([name, workflow]) => listSteps(workflow).map((step) => ({ name, step })));

/** Files that a build makes: what the packages of the workspace are started by. */
const builtFiles = members.flatMap(({ folder: at, bin }) => Object.values(bin ?? {}).map((path) => at + path.slice(2)));

const isPresent = (path: string) => builtFiles.includes(path) || existsSync(fileURLToPath(new URL(path, root)));

/** What a script of the shell calls that is not here. */
const findMissing = (script: string): string[] => {
  const files = [...script.matchAll(/\b(?:bash|node) (\S+)/g)].flatMap(([, path = ""]) =>
    isPresent(path) ? [] : [path],
  );
  const calls = [...script.matchAll(/\bnpx --yes (\S+)(?: --filter (\S+))? ([a-z:]+)/g)];
  const called = calls.flatMap(([, program, member, name = ""]) => {
    if (program !== rootPackage.packageManager) return [`${program}, where ${rootPackage.packageManager} is pinned`];
    const scripts = member === undefined ? rootPackage.scripts : members.find((each) => each.name === member)?.scripts;
    return name === "install" || Object.hasOwn(scripts ?? {}, name) ? [] : [`${member ?? "the root"}: ${name}`];
  });
  return [...files, ...called];
};

describe("every workflow", () => {
  test("calls only what is there", () => {
    const runs = allSteps.flatMap(({ name, step }) => (step.run === undefined ? [] : [{ name, run: step.run }]));
    expect(runs.length).toBeGreaterThan(3);
    expect(runs.flatMap(({ name, run }) => findMissing(run).map((what) => `${name}: ${what}`))).toEqual([]);
  });

  test.each([
    ["bash .ci/runs", [".ci/runs"]],
    ["node apps/cli/dist/main.js validate", ["apps/cli/dist/main.js"]],
    ["npx --yes pnpm@1.0.0 install", [`pnpm@1.0.0, where ${rootPackage.packageManager} is pinned`]],
    [`(cd x && npx --yes ${rootPackage.packageManager} release:published)`, ["the root: release:published"]],
    [`npx --yes ${rootPackage.packageManager} --filter @vnjp/dataset built`, ["@vnjp/dataset: built"]],
  ])("would be seen to call what is not there: %s", (run, missing) => {
    expect(findMissing(run)).toEqual(missing);
  });

  test("has a Node that is new enough for every package, and for the tools of the workspace", () => {
    const versions = allSteps.flatMap(({ step }) => (step.uses?.startsWith("actions/setup-node@") ? [step.with] : []));
    expect(versions).toHaveLength(workflows.size);
    const least = [rootPackage, ...members].map(({ engines }) => Number(/^>=(\d+)/.exec(engines?.node ?? ">=0")?.[1]));
    // tools/bootstrap.mjs asks for this one where the pinned Node is not to be had.
    for (const version of versions)
      expect(Number(version?.["node-version"])).toBeGreaterThanOrEqual(Math.max(24, ...least));
  });

  test("may read the repository, keeps no way to write to it, and puts no name that others choose into a script", () => {
    for (const { permissions, jobs } of workflows.values()) {
      expect(permissions).toMatchObject({ contents: "read" });
      expect(Object.values(jobs).filter((job) => job.permissions !== undefined)).toEqual([]);
    }
    const checkouts = allSteps.filter(({ step }) => step.uses?.startsWith("actions/checkout@"));
    expect(checkouts).toHaveLength(workflows.size);
    expect(checkouts.filter(({ step }) => step.with?.["persist-credentials"] !== false)).toEqual([]);
    expect(allSteps.filter(({ step }) => step.run?.includes("${{"))).toEqual([]);
  });

  test("runs no action that its author can replace: each is pinned by the hash of its commit", () => {
    const actions = allSteps.flatMap(({ step }) => step.uses ?? []);
    expect(actions.length).toBeGreaterThan(0);
    expect(actions.filter((action) => !/@[0-9a-f]{40}$/.test(action))).toEqual([]);
  });
});

describe("the check", () => {
  test("may do nothing but read, and has the history that it compares with", () => {
    const check = workflows.get("check.yml");
    expect(check?.permissions).toEqual({ contents: "read" });
    expect(listSteps(check).find(({ uses }) => uses?.startsWith("actions/checkout@"))?.with).toMatchObject({
      "fetch-depth": 0,
    });
  });
});

describe("the release", () => {
  const release = workflows.get("release.yml");
  const publishing = listSteps(release).find(({ env }) => env !== undefined);

  test("is the one workflow that publishes, in one step, after the whole check, and by hand alone", () => {
    const naming = [...workflows.keys()].filter((name) =>
      readFileSync(new URL(name, folder), "utf8").includes("VNJP_"),
    );
    expect(naming).toEqual(["release.yml"]);
    expect(listSteps(release).filter(({ env }) => env !== undefined)).toHaveLength(1);
    expect(publishing?.env).toMatchObject({ VNJP_PUBLISH: "public" });
    expect(listSteps(release).flatMap(({ run }) => run ?? [])).toEqual(["bash .ci/run", publishing?.run]);
    expect(release?.on).toBe("workflow_dispatch");
  });

  test("may sign what it publishes, and nothing more", () => {
    expect(release?.permissions).toEqual({ contents: "read", "id-token": "write" });
    expect(publishing?.env).toMatchObject({ pnpm_config_provenance: "true" });
  });

  test("looks up, signs in and publishes at one registry", () => {
    const registry = "${{ vars.REGISTRY }}";
    expect(publishing?.env).toMatchObject({ npm_config_registry: registry, pnpm_config_registry: registry });
    const setup = listSteps(release).find(({ uses }) => uses?.startsWith("actions/setup-node@"));
    expect(setup?.with).toMatchObject({ "registry-url": registry });
  });
});
