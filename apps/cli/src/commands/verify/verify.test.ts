import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditFixturesFolder, createInstalledCopy } from "../../../test/installed-copy.ts";
import { createReleasedPackage, sampleVersion, type ReleasedPackage } from "../../../test/released-package.ts";
import { runInProcess } from "../../../test/run-in-process.ts";
import { datasetFolder } from "../../../test/run-vnjp.ts";

interface Verification {
  readonly spans?: number;
  readonly releases: number;
  readonly head?: string;
  readonly findings: readonly { readonly code?: string; readonly record: string; readonly pointer: string }[];
}

const runVerify = async (cwd: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = await runInProcess(["verify", "--format", "json", ...args], { cwd });
  expect(stderr).toBe("");
  return { status, ...(JSON.parse(stdout) as Verification) };
};

describe("vnjp verify", () => {
  it("verifies every quote of the workspace against its text", async () => {
    const { status, spans, findings } = await runVerify(datasetFolder);
    expect({ status, findings }).toEqual({ status: 0, findings: [] });
    expect(spans).toBeGreaterThan(500);
  });
});

describe("vnjp verify of a release", () => {
  let released: ReleasedPackage;
  beforeAll(async () => {
    released = await createReleasedPackage();
  });
  afterAll(() => released.remove());

  /** Copies the package into another project, where no text of it has been read yet. */
  const copyPackage = () => {
    const project = mkdtempSync(join(tmpdir(), "vnjp-other-"));
    const folder = join(project, "node_modules/@vnjp/dataset");
    cpSync(released.folder, folder, { recursive: true });
    return { project, folder, remove: () => rmSync(project, { recursive: true }) };
  };

  it("proves the files, the history and the log", async () => {
    expect(await runVerify(released.project)).toMatchObject({ status: 0, releases: 2, findings: [] });
    const { stdout } = await runInProcess(["verify"], { cwd: released.project });
    expect(stdout).toMatch(/^verified {2}@vnjp\/dataset .*; history and log of 2 releases\n {2}of this project: /);
    expect(stdout).toMatch(/\n {2}head sha256:[0-9a-f]{64}\n$/);
  });

  it("knows a head again that was written down, and names the release that has another", async () => {
    const { head = "" } = await runVerify(released.project);
    expect(await runVerify(released.project, "--head", `sha256:${head}`)).toMatchObject({ status: 0 });
    expect(await runVerify(released.project, "--head", head.slice(0, 8).toUpperCase())).toMatchObject({ status: 0 });
    expect(await runVerify(released.project, "--head", "0123456789")).toMatchObject({
      status: 1,
      findings: [{ code: "history/other-head", record: sampleVersion, found: `head ${head}` }],
    });
    expect(await runInProcess(["verify", "--head", "abc"], { cwd: released.project })).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/--head needs at least the first 8 characters/) as string,
    });
  });

  it("cannot run if a part of the package is missing", async () => {
    const path = join(released.folder, "dist/history.json");
    const content = readFileSync(path, "utf8");
    writeFileSync(path, content.replace('"releases"', '"released"'));
    const { status, stderr } = await runInProcess(["verify"], { cwd: released.project });
    writeFileSync(path, content);
    expect({ status, lines: stderr.trim().split("\n").length }).toEqual({ status: 2, lines: 1 });
    expect(stderr).toMatch(/is broken: its dist\/history\.json has no releases\. Install it again/);
  });

  it("shows in which quotes a text was changed", async () => {
    const { project, folder, remove } = copyPackage();
    const path = join(folder, "texts/vietnamplus-133876/e1.txt");
    writeFileSync(path, readFileSync(path, "utf8").replace("Tokyo (VNA)", "Kyoto (VNA)"));
    const { status, stdout } = await runInProcess(["verify"], { cwd: project });
    remove();
    expect(status).toBe(1);
    expect(stdout).toMatch(/package\/file-changed {2}texts\/vietnamplus-133876\/e1\.txt\n/);
    expect(stdout).toContain("dispatch/vietnamplus-133876#/editions/e1/sha256");
    expect(stdout).toContain("Kyoto");
  });

  it("does not run code that is not as published", async () => {
    const path = join(released.folder, "dist/index.js");
    const content = readFileSync(path, "utf8");
    const trace = join(released.project, "was-run");
    writeFileSync(
      path,
      `import { writeFileSync } from "node:fs";\nwriteFileSync(${JSON.stringify(trace)}, "");\n${content}`,
    );
    const { status, stdout } = await runInProcess(["verify"], { cwd: released.project });
    writeFileSync(path, content);
    expect(status).toBe(1);
    expect(stdout).toMatch(/its code or its records are not as published, so it was not run/);
    expect(() => readFileSync(trace)).toThrow("ENOENT");
  });

  it("finds a head that does not follow from its entry", async () => {
    const { project, folder, remove } = copyPackage();
    const path = join(folder, "dist/history.json");
    const { head = "" } = await runVerify(released.project);
    writeFileSync(path, readFileSync(path, "utf8").replace(head, "0".repeat(64)));
    const { findings } = await runVerify(project);
    remove();
    expect(findings).toMatchObject([{ code: "history/wrong-head", record: sampleVersion }]);
  });
});

describe("vnjp verify of data that is not a release", () => {
  it("proves no history against it", async () => {
    const installation = createInstalledCopy(join(auditFixturesFolder, "release-data"), "1.4.0-next.0");
    const { status, stdout } = await installation.run(["verify"]);
    installation.remove();
    expect(status).toBe(0);
    expect(stdout).toMatch(/; not a release: only its own manifest vouches for it\n/);
  });
});
