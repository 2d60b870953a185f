import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dataset, vnjp } from "../testing/run-vnjp.ts";

describe("the findings of vnjp validate", () => {
  let folder: string;
  const path = () => join(folder, "records/event/vinh-calls-on-kono.json");
  const run = (...args: string[]) => vnjp(["validate", "packages/dataset", ...args], { cwd: join(folder, "../..") });

  beforeAll(() => {
    const root = mkdtempSync(join(tmpdir(), "vnjp-formats-"));
    folder = join(root, "packages/dataset");
    for (const part of ["records", "texts"]) cpSync(join(dataset, part), join(folder, part), { recursive: true });
    const record = readFileSync(path(), "utf8");
    writeFileSync(path(), record.replace('"quote": "Auparavant"', '"quote": "Auparavent"'));
  });
  afterAll(() => rmSync(join(folder, "../.."), { recursive: true, force: true }));

  it("show people the line, the place in it, and where more is told", () => {
    const { status, stdout } = run();
    expect(status).toBe(1);
    expect(stdout).toMatch(/\n +\d+ │ +"quote": "Auparavent".*\n +│ +\^\n/);
    expect(stdout).toContain("help      https://github.com/vnjp/dataset/blob/main/docs/findings/span/quote-absent.md");
  });

  it("annotate a pull request: the path from where one stands, the place, and words in one line", () => {
    const { status, stdout } = run("--format", "github");
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^::error file=packages\/dataset\/records\/event\/vinh-calls-on-kono\.json,line=\d+,col=\d+,title=span\/quote-absent::found: [^\n]+%0Aexpected: [^\n]+\n$/,
    );
  });

  it("come as SARIF 2.1.0", () => {
    const { status, stdout } = run("--format", "sarif");
    expect(status).toBe(1);
    const log = JSON.parse(stdout) as {
      version: string;
      runs: { tool: { driver: { rules: { id: string }[] } }; results: Record<string, unknown>[] }[];
    };
    expect(log.version).toBe("2.1.0");
    const [only] = log.runs;
    expect(only?.tool.driver.rules.map(({ id }) => id)).toEqual(["span/quote-absent"]);
    expect(only?.results).toMatchObject([
      {
        ruleId: "span/quote-absent",
        ruleIndex: 0,
        level: "error",
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: "packages/dataset/records/event/vinh-calls-on-kono.json" },
              region: { startLine: expect.any(Number), startColumn: expect.any(Number) },
            },
            logicalLocations: [{ fullyQualifiedName: "event/vinh-calls-on-kono#/date/before/evidence/bound/quote" }],
          },
        ],
      },
    ]);
  });

  it("are none in any format where nothing is wrong", () => {
    const good = join(folder, "records/place/tokyo.json");
    expect(vnjp(["validate", good, "--format", "github"])).toMatchObject({ status: 0, stdout: "" });
    expect(JSON.parse(vnjp(["validate", good, "--format", "sarif"]).stdout)).toMatchObject({ runs: [{ results: [] }] });
  });
});

const fixed = (change: (record: Record<string, unknown>) => unknown, name = "place/tokyo") => {
  const folder = mkdtempSync(join(tmpdir(), "vnjp-fix-"));
  try {
    const path = join(folder, `${name.split("/")[1]}.json`);
    const record = JSON.parse(readFileSync(join(dataset, `records/${name}.json`), "utf8")) as Record<string, unknown>;
    writeFileSync(path, `${JSON.stringify(change(record))}\n`);
    const before = vnjp(["validate", path]).status;
    const { status, stderr } = vnjp(["validate", "--fix", path]);
    const again = vnjp(["validate", "--fix", path]).stderr;
    return { before, status, stderr, again, content: readFileSync(path, "utf8") };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

describe("vnjp validate --fix", () => {
  it("puts keys in the order of the schema, and leaves those of collections as they are", () => {
    const { status, stderr, again, content } = fixed(({ names, ...rest }) => ({ names, ...rest }));
    expect(status).toBe(0);
    expect(stderr).toContain("order of keys");
    expect(again).toBe("");
    expect(Object.keys(JSON.parse(content) as object).slice(0, 3)).toEqual(["$schema", "kind", "id"]);
  });

  it("composes the letters of our own words", () => {
    const { before, status, stderr } = fixed((record) => ({ ...record, label: { en: "Tokyo\u0301", fr: "Tokyo" } }));
    expect({ before, status }).toEqual({ before: 1, status: 0 });
    expect(stderr).toContain("letters");
  });

  it("spells a date as the record spells it", () => {
    const { before, status, content } = fixed(
      (record) => JSON.parse(JSON.stringify(record).replace('"2023-09-14"', '"2023-9-14"')) as unknown,
      "person/nguyen-chi-vinh",
    );
    expect({ before, status }).toEqual({ before: 1, status: 0 });
    expect(content).toContain('"2023-09-14"');
  });
});
