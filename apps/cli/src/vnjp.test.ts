import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { dataset, dataVersion, program, vnjp } from "./testing/run-vnjp.ts";

const node20 = fileURLToPath(
  new URL("../../../packages/fixtures/node_modules/node-20-linux-x64/bin/node", import.meta.url),
);

const escape = String.fromCodePoint(27);

const version = (path: string) => (JSON.parse(readFileSync(path, "utf8")) as { version: string }).version;

const verbs = "list show cite audit validate draft diff log export correct verify stats open".split(" ");

/** What serves until it is stopped, and what has an answer of a release alone or writes: their examples are run in their own tests. */
const runElsewhere = ["open", "cite", "audit", "diff", "log", "export", "correct"];

describe("vnjp", () => {
  it("names every verb in its help, and each verb has a help with examples", () => {
    const { status, stdout } = vnjp(["--help"]);
    expect(status).toBe(0);
    for (const verb of verbs) {
      expect(stdout).toContain(`  ${verb} `);
      expect(vnjp([verb, "--help"]).stdout).toMatch(/Examples:\n {2}vnjp /);
    }
  });

  it("runs every example of its help", () => {
    for (const verb of verbs.filter((name) => !runElsewhere.includes(name))) {
      const examples = vnjp([verb, "--help"]).stdout.split("Examples:\n")[1]?.trim().split("\n") ?? [];
      expect(examples.length).toBeGreaterThan(0);
      for (const line of examples)
        expect(vnjp(line.trim().split(" ").slice(1), { cwd: join(dataset, "../..") }).status, line).toBe(0);
    }
  });

  it("says its version and that of the data", () => {
    const own = version(fileURLToPath(new URL("../package.json", import.meta.url)));
    expect(vnjp(["--version"]).stdout).toBe(`@vnjp/cli ${own}, data ${dataVersion()}\n`);
  });

  it("runs on Node 20", () => {
    expect(vnjp(["verify"], { node: process.env["NODE_20"] ?? node20 }).status).toBe(0);
  });

  it.each([
    [[]],
    [["nonsense"]],
    [["list", "nokind"]],
    [["show", "nobody-at-all"]],
    [["show"]],
    [["validate", "no/such/file.json"]],
    [["stats", "--format", "xml"]],
    [["open", "--port", "x"]],
  ])("cannot run %j: it says why on standard error and ends with 2", (args) => {
    const { status, stdout, stderr } = vnjp(args);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr.length).toBeGreaterThan(10);
  });

  it("uses no colour where it is not on a terminal", () => {
    expect(vnjp(["show", "kono-taro"]).stdout).not.toContain(escape);
    expect(vnjp(["stats"], { env: { NO_COLOR: "1" } }).stdout).not.toContain(escape);
  });

  it("ends quietly when its reader has had enough", () => {
    const { status, stderr } = spawnSync("sh", ["-c", `"${process.execPath}" "${program}" list | head -n 1`], {
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
});

describe("vnjp list", () => {
  it("lists every record of a kind", () => {
    const files = readdirSync(join(dataset, "records/person")).map((file) => file.replace(".json", ""));
    const listed = JSON.parse(vnjp(["list", "person", "--format", "json"]).stdout) as { reference: string }[];
    expect(listed.map(({ reference }) => reference)).toEqual(files.toSorted().map((id) => `person/${id}`));
    expect(vnjp(["list", "person"]).stdout.trimEnd().split("\n")).toHaveLength(files.length);
  });
});

describe("vnjp stats", () => {
  it("counts what the data holds", () => {
    const { records, kinds, facts, basis } = JSON.parse(vnjp(["stats", "--format", "json"]).stdout) as {
      records: number;
      kinds: Record<string, number>;
      facts: number;
      basis: Record<string, number>;
    };
    for (const [kind, count] of Object.entries(kinds))
      expect(count, kind).toBe(readdirSync(join(dataset, "records", kind)).length);
    expect(Object.values(kinds).reduce((sum, count) => sum + count)).toBe(records);
    expect(Object.values(basis).reduce((sum, count) => sum + count)).toBe(facts);
  });
});
