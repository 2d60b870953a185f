import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readExamples } from "../test/help-examples.ts";
import { runInProcess } from "../test/run-in-process.ts";
import { datasetFolder, programPath, readDataVersion, repositoryFolder, runVnjp } from "../test/run-vnjp.ts";
import { commands } from "./program.ts";

const node22 = fileURLToPath(
  new URL("../../../packages/fixtures/node_modules/node-22-linux-x64/bin/node", import.meta.url),
);

const escapeCharacter = String.fromCodePoint(27);

const readVersion = (path: string) => (JSON.parse(readFileSync(path, "utf8")) as { version: string }).version;

const commandNames = Object.keys(commands);

/** Commands that serve until they are stopped, need a release, or write: their own tests run their examples. */
const commandsTestedElsewhere = ["serve", "cite", "audit", "diff", "log", "export", "correct"];

describe("vnjp", () => {
  it("lists every command in its help", async () => {
    const { status, stdout } = await runInProcess(["--help"]);
    expect(status).toBe(0);
    for (const name of commandNames) expect(stdout).toContain(`  ${name} `);
  });

  it.each(commandNames)("%s has a help with examples, also as `vnjp help`", async (name) => {
    const { status, stdout } = await runInProcess([name, "--help"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Examples:\n {2}vnjp /);
    expect((await runInProcess(["help", name])).stdout).toBe(stdout);
  });

  it.each(commandNames.filter((name) => !commandsTestedElsewhere.includes(name)))(
    "the examples of %s work",
    async (name) => {
      const examples = await readExamples(name);
      expect(examples.length).toBeGreaterThan(0);
      for (const args of examples) {
        const { status, stderr } = await runInProcess(args, { cwd: repositoryFolder });
        expect({ status, stderr }, args.join(" ")).toEqual({ status: 0, stderr: "" });
      }
    },
  );

  it("prints its version and the version of the data", () => {
    const cliVersion = readVersion(fileURLToPath(new URL("../package.json", import.meta.url)));
    expect(runVnjp(["--version"])).toEqual({
      status: 0,
      stdout: `@vnjp/cli ${cliVersion}, data ${readDataVersion()}\n`,
      stderr: "",
    });
  });

  it("needs Node 22.12, and says so on an older one", () => {
    const older = 'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "22.11.0" } })';
    const { status, stderr } = spawnSync(
      process.execPath,
      ["--import", `data:text/javascript,${encodeURIComponent(older)}`, programPath, "list"],
      { encoding: "utf8" },
    );
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "vnjp: Node 22.11.0 is too old: vnjp needs Node 22.12 or later.\n",
    });
  });

  it("has the licences of all libraries that it contains", () => {
    const notices = readFileSync(join(programPath, "../THIRD-PARTY-LICENSES"), "utf8");
    for (const name of ["commander", "edtf", "jsonc-parser", "nearley", "picocolors", "sirv", "zod", "@noble/hashes"])
      expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(.+\\)$`, "m"));
    expect(notices.match(/copyright/gi)?.length).toBeGreaterThan(8);
  });

  it("runs on Node 22.12", () => {
    expect(runVnjp(["verify"], { node: process.env["NODE_22"] ?? node22 }).status).toBe(0);
  });

  it.each([
    [[]],
    [["nonsense"]],
    [["list", "nokind"]],
    [["show", "nobody-at-all"]],
    [["show"]],
    [["validate", "no/such/file.json"]],
    [["stats", "--format", "xml"]],
    [["export", "--format", "json"]],
    [["serve", "--port", "x"]],
  ])("%j cannot run: it prints the reason on standard error and returns 2", async (args) => {
    const { status, stdout, stderr } = await runInProcess(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.length).toBeGreaterThan(10);
  });

  it("begins each message with its name", async () => {
    const { stderr } = await runInProcess(["list", "--nonsense"]);
    expect(stderr).toBe(
      "vnjp: unknown option '--nonsense'\nvnjp: run `vnjp list --help` to see its arguments and options\n",
    );
  });

  it("ends a process with the exit code, and keeps results and messages apart", () => {
    const { status, stdout, stderr } = runVnjp(["list", "nokind"]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^vnjp: There is no kind nokind\./);
  });

  it("prints no colour if it is not on a terminal", () => {
    expect(runVnjp(["show", "kono-taro"]).stdout).not.toContain(escapeCharacter);
  });

  it("ends quietly if the next program closes the pipe", () => {
    const { status, stderr } = spawnSync("sh", ["-c", `"${process.execPath}" "${programPath}" list | head -n 1`], {
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
});

describe("vnjp list", () => {
  it("lists every record of a kind", async () => {
    const files = readdirSync(join(datasetFolder, "records/person")).map((file) => file.replace(".json", ""));
    const { version, records } = JSON.parse((await runInProcess(["list", "person", "--format", "json"])).stdout) as {
      version: string;
      records: { reference: string }[];
    };
    expect(version).toBe(readDataVersion());
    expect(records.map(({ reference }) => reference)).toEqual(files.toSorted().map((id) => `person/${id}`));
    expect((await runInProcess(["list", "person"])).stdout.trimEnd().split("\n")).toHaveLength(files.length);
  });
});

describe("vnjp stats", () => {
  it("counts the records, the facts and their bases", async () => {
    const { records, kinds, facts, basis } = JSON.parse((await runInProcess(["stats", "--format", "json"])).stdout) as {
      records: number;
      kinds: Record<string, number>;
      facts: number;
      basis: Record<string, number>;
    };
    for (const [kind, count] of Object.entries(kinds))
      expect(count, kind).toBe(readdirSync(join(datasetFolder, "records", kind)).length);
    expect(Object.values(kinds).reduce((sum, count) => sum + count)).toBe(records);
    expect(Object.values(basis).reduce((sum, count) => sum + count)).toBe(facts);
  });
});
