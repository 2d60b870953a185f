import { mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  auditFixturesFolder,
  copyProgram,
  createInstalledCopy,
  writeDatasetCopy,
  runProgramCopy,
  type InstalledCopy,
} from "../../test/installed-copy.ts";
import { createProject, type Project } from "../../test/project.ts";

interface DatasetInOutput {
  readonly version: string;
  readonly origin: string;
  readonly folder: string;
}

interface JsonOutput {
  readonly version: string;
  readonly dataset: DatasetInOutput;
  readonly otherDataset?: DatasetInOutput;
  readonly citations: readonly { readonly outcome: string }[];
  readonly findings: readonly { readonly record: string }[];
}

const releaseData = join(auditFixturesFolder, "release-data");
const corrected = "vnjp:event/vinh-calls-on-kono@1.0.0#/date/before";

/** Pre-releases: they have no history that `verify` would have to prove. */
const [older, middle, newer] = ["1.0.1-next.0", "1.1.0-next.0", "1.4.0-next.0"] as const;

const projects: Project[] = [];
const createTestProject = (version?: string): Project => {
  const project = createProject();
  projects.push(project);
  if (version !== undefined)
    writeDatasetCopy(project.folder, version === newer ? releaseData : firstReleaseData, version);
  return project;
};

/** The release data of 1.0.0: no corrections yet. */
const firstReleaseData = join(createTestProject().folder, "release-data");

/** A command line with data of its own, and projects with newer data, with older data, and with none. */
let commandLine: InstalledCopy;
let newerProject: Project;
let olderProject: Project;
let emptyProject: Project;
let commandLineDataset: DatasetInOutput;
beforeAll(() => {
  const history = JSON.parse(readFileSync(join(releaseData, "history.json"), "utf8")) as {
    readonly releases: Readonly<Record<string, object>>;
  };
  mkdirSync(firstReleaseData);
  for (const [file, content] of [
    ["corrections", { corrections: {} }],
    ["redirects", { redirects: {} }],
    ["history", { releases: { "1.0.0": history.releases["1.0.0"] } }],
  ] as const)
    writeFileSync(join(firstReleaseData, `${file}.json`), JSON.stringify(content));
  newerProject = createTestProject(newer);
  olderProject = createTestProject(older);
  emptyProject = createTestProject();
  commandLine = createInstalledCopy(firstReleaseData, middle);
  const folder = realpathSync(join(commandLine.folder, "node_modules/@vnjp/dataset"));
  commandLineDataset = { version: middle, origin: "command-line", folder };
});
afterAll(() => {
  commandLine.remove();
  for (const project of projects) project.remove();
});

const runJson = async ({ folder: cwd }: { readonly folder: string }, args: readonly string[]) => {
  const { status, stdout, stderr } = await commandLine.run([...args, "--format", "json"], { cwd, input: corrected });
  return { status, stderr, ...(JSON.parse(stdout) as JsonOutput) };
};

describe("vnjp verify in a project", () => {
  it.each([
    ["newer", newer, () => newerProject],
    ["older", older, () => olderProject],
  ])("verifies the project's own data if it is %s than the command line's", async (_, version, getProject) => {
    const { folder, datasetFolder: projectDataset } = getProject();
    expect(await runJson({ folder }, ["verify"])).toMatchObject({
      status: 0,
      version,
      dataset: { version, origin: "project", folder: projectDataset },
      otherDataset: commandLineDataset,
      findings: [],
    });
    expect((await commandLine.run(["verify"], { cwd: folder })).stdout).toMatch(
      new RegExp(
        `^verified {2}@vnjp/dataset ${version}: .*\n  of this project: ${projectDataset}\n  not verified: ${middle}, of the command line: ${commandLineDataset.folder}\n {2}head sha256:[0-9a-f]{64}\n$`,
      ),
    );
  });

  it("finds it from a folder inside the project", async () => {
    newerProject.write("papers/2027/paper.md", corrected);
    const { dataset } = await runJson({ folder: join(newerProject.folder, "papers/2027") }, ["verify"]);
    expect(dataset.folder).toBe(newerProject.datasetFolder);
  });

  it("finds a text that was changed in the project, although the command line's is intact", async () => {
    const project = createTestProject(newer);
    const path = join(project.datasetFolder, "texts/vietnamplus-133876/e1.txt");
    writeFileSync(path, readFileSync(path, "utf8").replace("Tokyo (VNA)", "Kyoto (VNA)"));
    const { status, findings } = await runJson(project, ["verify"]);
    expect(status).toBe(1);
    expect(findings).toContainEqual(expect.objectContaining({ record: "dispatch/vietnamplus-133876" }));
    expect((await runJson(project, ["verify", "--dataset", commandLineDataset.folder])).status).toBe(0);
  });

  it("verifies the command line's data if the project has none, and says so", async () => {
    const result = await runJson(emptyProject, ["verify"]);
    expect(result).toMatchObject({ status: 0, dataset: commandLineDataset });
    expect(result).not.toHaveProperty("otherDataset");
    expect((await commandLine.run(["verify"], { cwd: emptyProject.folder })).stdout).toContain(
      `\n  of the command line, because this project has none: ${commandLineDataset.folder}\n`,
    );
  });

  it("names one dataset if the project and the command line have the same", async () => {
    const result = await runJson(commandLine, ["verify"]);
    expect(result.dataset).toEqual({ ...commandLineDataset, origin: "project" });
    expect(result).not.toHaveProperty("otherDataset");
  });
});

describe("vnjp audit in a project", () => {
  it("asks the project's data if it is newer", async () => {
    expect(await runJson(newerProject, ["audit", "-"])).toMatchObject({
      status: 1,
      version: newer,
      dataset: { version: newer, origin: "project", folder: newerProject.datasetFolder },
      otherDataset: commandLineDataset,
      citations: [{ outcome: "corrected" }],
    });
    const { stdout } = await commandLine.run(["audit", "-"], { cwd: newerProject.folder, input: corrected });
    expect(stdout.trimEnd().split("\n").slice(-3)).toEqual([
      "1 citation: 1 corrected",
      `  by @vnjp/dataset ${newer} of this project: ${newerProject.datasetFolder}`,
      `  not used: ${middle}, of the command line: ${commandLineDataset.folder}`,
    ]);
    const sarif = await commandLine.run(["audit", "-", "--format", "sarif"], { cwd: newerProject.folder });
    expect(JSON.parse(sarif.stdout)).toMatchObject({
      runs: [{ tool: { extensions: [{ name: "@vnjp/dataset", version: newer, properties: { origin: "project" } }] } }],
    });
  });

  it("asks the command line's data if the project's is older", async () => {
    expect(await runJson(olderProject, ["audit", "-"])).toMatchObject({
      status: 0,
      dataset: commandLineDataset,
      otherDataset: { version: older, origin: "project", folder: olderProject.datasetFolder },
      citations: [{ outcome: "current" }],
    });
  });

  it("asks the command line's data if the project has none, and says so", async () => {
    expect(await runJson(emptyProject, ["audit", "-"])).toMatchObject({ status: 0, dataset: commandLineDataset });
    const { stdout } = await commandLine.run(["audit", "-"], { cwd: emptyProject.folder, input: corrected });
    expect(stdout).toContain(`\n  by @vnjp/dataset ${middle} of the command line, because this project has none: `);
  });
});

describe("the option --dataset", () => {
  it.each([
    ["a project", () => olderProject.folder],
    ["the folder of a dataset", () => olderProject.datasetFolder],
  ])("names %s, even if its data is older", async (_, getFolder) => {
    const dataset = { version: older, origin: "option", folder: olderProject.datasetFolder };
    for (const args of [["verify"], ["audit", "-"]])
      expect(await runJson(newerProject, [...args, "--dataset", getFolder()])).toMatchObject({ status: 0, dataset });
  });

  it.each([
    ["is not there", "no-such-folder", /^vnjp: There is no folder no-such-folder\.\n$/],
    ["has no dataset", ".", /^vnjp: There is no @vnjp\/dataset in \., nor in a folder above it\.\n$/],
  ])("is refused if the folder %s", async (_, folder, message) => {
    const result = await commandLine.run(["verify", "--dataset", folder], { cwd: emptyProject.folder });
    expect(result).toMatchObject({ status: 2, stdout: "", stderr: expect.stringMatching(message) as string });
  });
});

const serializePackageJson = (content: object) =>
  JSON.stringify({ name: "@vnjp/dataset", version: "1.9.0", type: "module", ...content });

describe("a dataset of a project that cannot be used", () => {
  const exports = Object.fromEntries([".", "./validate"].map((path) => [path, { import: { default: "./index.js" } }]));

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ["no package.json", {}, "is broken: its package.json cannot be read. Install it again."],
    ["a torn package.json", { "package.json": '{"name":' }, "is broken: its package.json cannot be read. Install it"],
    [
      "no version",
      { "package.json": serializePackageJson({ version: "" }) },
      "is broken: its package.json has no version.",
    ],
    ["no exports", { "package.json": serializePackageJson({}) }, "is broken: it does not export"],
    ["no code", { "package.json": serializePackageJson({ exports }) }, "is broken: its ./index.js cannot be loaded."],
    [
      "torn code",
      { "package.json": serializePackageJson({ exports }), "index.js": "export const version = " },
      "is broken: its ./index.js cannot be loaded.",
    ],
    [
      "code that lacks functions",
      {
        "package.json": serializePackageJson({ exports }),
        "index.js": "export const validate = 1, version = '1.9.0';",
      },
      "is broken: its ./index.js has no ",
    ],
    [
      "a newer major",
      { "package.json": serializePackageJson({ version: "2.0.0" }) },
      `is 2.0.0, and this command line was made for ${middle}. Install the newest @vnjp/cli.`,
    ],
  ])("is refused by both verbs, in one line: %s", async (_, files, message) => {
    const project = createTestProject();
    mkdirSync(project.datasetFolder, { recursive: true });
    for (const [name, content] of Object.entries(files)) project.write(`node_modules/@vnjp/dataset/${name}`, content);
    for (const args of [["verify"], ["audit", "-"]]) {
      const { status, stdout, stderr } = await commandLine.run(args, { cwd: project.folder, input: corrected });
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      expect(stderr.trimEnd().split("\n")).toHaveLength(1);
      // The verification reads the files before it loads the code.
      const isFileMissing = args[0] === "verify" && files["package.json"]?.includes("1.9.0") === true;
      const expected = isFileMissing ? "is broken: it" : message;
      expect(stderr).toContain(`vnjp: The @vnjp/dataset in ${project.datasetFolder} ${expected}`);
    }
  });
});

describe("a project that has updated the dataset alone", () => {
  it("has a newer dataset than the installed command line, which audits and verifies it", () => {
    const project = createTestProject(newer);
    const program = join(project.folder, "node_modules/@vnjp/cli");
    writeDatasetCopy(program, firstReleaseData, older);
    copyProgram(program);
    const audit = runProgramCopy(program, ["audit", "-"], { cwd: project.folder, input: corrected });
    expect(audit).toMatchObject({ status: 1, stderr: "" });
    expect(audit.stdout).toContain("corrected (substantive)");
    const verify = runProgramCopy(program, ["verify"], { cwd: project.folder });
    expect(verify).toMatchObject({ status: 0, stderr: "" });
    expect(verify.stdout).toContain(
      `\n  of this project: ${project.datasetFolder}\n  not verified: ${older}, of the command line: ${program}/node_modules/@vnjp/dataset\n`,
    );
  });
});
