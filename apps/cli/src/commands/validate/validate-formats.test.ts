import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createCorpusCopy, type CorpusCopy } from "../../../test/corpus-copy.ts";
import { runInProcess } from "../../../test/run-in-process.ts";
import { datasetFolder } from "../../../test/run-vnjp.ts";

describe("a finding of vnjp validate", () => {
  let corpus: CorpusCopy;
  beforeAll(() => {
    corpus = createCorpusCopy();
    corpus.edit("records/event/vinh-calls-on-kono.json", '"quote": "Auparavant"', '"quote": "Auparavent"');
  });
  afterAll(() => corpus.remove());

  const runValidate = (path: string, ...args: readonly string[]) =>
    runInProcess(["validate", path, ...args], { cwd: join(corpus.folder, "records") });

  const eventFile = "event/vinh-calls-on-kono.json";

  it("has the line, the position and the help page as text", async () => {
    const { status, stdout } = await runValidate(eventFile);
    expect(status).toBe(1);
    expect(stdout).toMatch(/\n +\d+ │ +"quote": "Auparavent".*\n +│ +\^\n/);
    expect(stdout).toContain(
      "help      https://github.com/vnjp/dataset/blob/main/docs/findings/span/quote-not-found.md",
    );
  });

  it("has a path relative to the current folder, and one line of text, as a GitHub annotation", async () => {
    const { status, stdout } = await runValidate(eventFile, "--format", "github");
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^::error file=event\/vinh-calls-on-kono\.json,line=\d+,col=\d+,title=span\/quote-not-found::found: [^\n]+%0Aexpected: [^\n]+\n$/,
    );
  });

  it("is a result of SARIF 2.1.0", async () => {
    const { status, stdout } = await runValidate(eventFile, "--format", "sarif");
    expect(status).toBe(1);
    const log = JSON.parse(stdout) as {
      version: string;
      runs: { tool: { driver: { rules: { id: string }[] } }; results: Record<string, unknown>[] }[];
    };
    expect(log.version).toBe("2.1.0");
    const [run] = log.runs;
    expect(run?.tool.driver.rules.map(({ id }) => id)).toEqual(["span/quote-not-found"]);
    expect(run?.results).toMatchObject([
      {
        ruleId: "span/quote-not-found",
        ruleIndex: 0,
        level: "error",
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: eventFile },
              region: { startLine: expect.any(Number), startColumn: expect.any(Number) },
            },
            logicalLocations: [{ fullyQualifiedName: "event/vinh-calls-on-kono#/date/before/evidence/bound/quote" }],
          },
        ],
      },
    ]);
  });

  it("is in no format if there is none", async () => {
    expect(await runValidate("place/tokyo.json", "--format", "github")).toMatchObject({ status: 0, stdout: "" });
    const { stdout } = await runValidate("place/tokyo.json", "--format", "sarif");
    expect(JSON.parse(stdout)).toMatchObject({ runs: [{ results: [] }] });
  });
});

/** Validates a changed copy of a record, fixes it, and fixes it again. */
const runFix = async (change: (record: Record<string, unknown>) => unknown, name = "place/tokyo") => {
  const folder = mkdtempSync(join(tmpdir(), "vnjp-fix-"));
  try {
    const path = join(folder, `${name.split("/")[1]}.json`);
    const record = JSON.parse(readFileSync(join(datasetFolder, `records/${name}.json`), "utf8")) as Record<
      string,
      unknown
    >;
    writeFileSync(path, JSON.stringify(change(record)));
    const before = await runInProcess(["validate", path], { cwd: folder });
    const fixed = await runInProcess(["validate", "--fix", path], { cwd: folder });
    const again = await runInProcess(["validate", "--fix", path], { cwd: folder });
    return { before: before.status, ...fixed, again: again.stderr, content: readFileSync(path, "utf8") };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

describe("vnjp validate --fix", () => {
  it("sorts keys by the schema, but not the keys of collections", async () => {
    const { status, stderr, again, content } = await runFix(({ names, ...rest }) => ({ names, ...rest }));
    expect(status).toBe(0);
    expect(stderr).toMatch(/^vnjp: fixed tokyo\.json: order of keys\n$/);
    expect(again).toBe("");
    expect(Object.keys(JSON.parse(content) as object).slice(0, 3)).toEqual(["$schema", "kind", "id"]);
  });

  it("composes the letters of labels", async () => {
    const { before, status, stderr } = await runFix((record) => ({
      ...record,
      label: { en: "Tokyo\u0301", fr: "Tokyo" },
    }));
    expect({ before, status }).toEqual({ before: 1, status: 0 });
    expect(stderr).toContain("composed letters");
  });

  it("spells a date in EDTF", async () => {
    const { before, status, content } = await runFix(
      (record) => JSON.parse(JSON.stringify(record).replace('"2023-09-14"', '"2023-9-14"')) as unknown,
      "person/nguyen-chi-vinh",
    );
    expect({ before, status }).toEqual({ before: 1, status: 0 });
    expect(content).toContain('"2023-09-14"');
  });
});
