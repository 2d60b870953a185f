import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createCorpusCopy, type CorpusCopy } from "../../../test/corpus-copy.ts";
import { runInProcess } from "../../../test/run-in-process.ts";
import { datasetFolder } from "../../../test/run-vnjp.ts";

interface JsonFinding {
  readonly code: string;
  readonly record: string;
  readonly pointer: string;
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
  readonly file: string;
}

const callFile = "records/event/vinh-calls-on-kono.json";

const validateAsJson = async (path: string) => {
  const { status, stdout } = await runInProcess(["validate", path, "--format", "json"], { cwd: tmpdir() });
  return { status, ...(JSON.parse(stdout) as { findings: JsonFinding[] }) };
};

describe("vnjp validate of a file outside a corpus", () => {
  const record = readFileSync(join(datasetFolder, callFile), "utf8");
  let folder: string;
  let path: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "vnjp-alone-"));
    path = join(folder, "vinh-calls-on-kono.json");
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("finds nothing in a published record", async () => {
    writeFileSync(path, record);
    expect(await validateAsJson(path)).toMatchObject({ status: 0, findings: [] });
  });

  it.each([
    {
      what: "a quote that is not in the text",
      from: '"quote": "Auparavant"',
      to: '"quote": "Auparavent"',
      code: "span/quote-not-found",
      pointer: "/date/before/evidence/bound/quote",
      expected: /nearest .* “Auparavant”/,
    },
    {
      what: "a date that the quotes do not give",
      from: "[..2020-02-21]",
      to: "[..2020-02-22]",
      code: "date/not-in-evidence",
      pointer: "/date/before/value",
      found: /the day 22 .*"\[\.\.2020-02-22\]"/,
    },
    {
      what: "a date that does not exist",
      from: "[..2020-02-21]",
      to: "[..2020-02-31]",
      code: "date/invalid",
      pointer: "/date/before/value",
      found: /2020-02-31/,
    },
    {
      what: "a reference to a record that is not published",
      from: "person/kono-taro",
      to: "person/kono-tarro",
      code: "reference/unknown",
      pointer: "/participants/kono/who/person/value/record",
      expected: /person\/kono-taro/,
    },
    {
      what: "an unknown key",
      from: '"kind": "event",',
      to: '"kind": "event",\n  "colour": "red",',
      code: "shape/unknown-key",
      pointer: "/colour",
      found: /"colour"/,
      expected: /one of .*participants/,
    },
    {
      what: "a missing comma",
      from: '"kind": "event",',
      to: '"kind": "event"',
      code: "file/not-json",
      pointer: "",
      expected: /JSON/,
    },
  ])("reports $what, and what it expected", async ({ from, to, code, pointer, found = /./, expected = /./ }) => {
    expect(record).toContain(from);
    writeFileSync(path, record.replace(from, to));
    const { status, findings } = await validateAsJson(path);
    expect(status).toBe(1);
    expect(findings.find((finding) => finding.code === code)).toMatchObject({
      record: expect.stringContaining("vinh-calls-on-kono"),
      pointer,
      found: expect.stringMatching(found),
      expected: expect.stringMatching(expected),
    });
  });

  it("prints the same findings as text", async () => {
    writeFileSync(path, record.replace('"quote": "Auparavant"', '"quote": "Auparavent"'));
    const [finding] = (await validateAsJson(path)).findings;
    const { status, stdout } = await runInProcess(["validate", path], { cwd: folder });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^vinh-calls-on-kono\.json:\d+:\d+ {2}error {2}/);
    for (const part of [
      finding?.code,
      finding?.record,
      `found     ${finding?.found}`,
      `expected  ${finding?.expected}`,
      `fix       ${finding?.fix}`,
    ])
      expect(stdout).toContain(part);
  });
});

describe("vnjp validate of a corpus", () => {
  let corpus: CorpusCopy;
  beforeAll(() => {
    corpus = createCorpusCopy();
  });
  afterAll(() => corpus.remove());

  const runValidate = (path = corpus.folder) => validateAsJson(path);

  it("finds nothing in the published corpus", async () => {
    expect(await runValidate()).toMatchObject({ status: 0, findings: [] });
  });

  it("reports a changed character of a text", async () => {
    const restore = corpus.edit("texts/vietnamplus-133876/e1.txt", "Auparavant", "Auparavent");
    try {
      const { status, findings } = await runValidate();
      expect(status).toBe(1);
      expect(findings.find(({ code }) => code === "text/changed")).toMatchObject({
        record: "dispatch/vietnamplus-133876",
        pointer: "/editions/e1/sha256",
        expected: expect.stringMatching(/sha256 [0-9a-f]{64}/),
      });
    } finally {
      restore();
    }
  });

  it("checks one file against its corpus, and reports only that file", async () => {
    const restore = [
      corpus.edit(callFile, "person/kono-taro", "person/kono-tarro"),
      corpus.edit("records/person/kono-taro.json", '"review"', '"reviewed"'),
    ];
    try {
      const { status, findings } = await runValidate(corpus.getPath(callFile));
      expect(status).toBe(1);
      expect(new Set(findings.map(({ file }) => file))).toEqual(new Set([callFile]));
    } finally {
      for (const undo of restore) undo();
    }
  });

  it("names a file that cannot be read", async () => {
    // A folder with the name of a file: root may read any file, so a permission would not help.
    const path = corpus.getPath("records/event/a-folder.json");
    mkdirSync(join(path, "inside"), { recursive: true });
    try {
      const { status, stderr } = await runInProcess(["validate", path]);
      expect(status).toBe(2);
      expect(stderr).toContain("a-folder.json");
    } finally {
      rmSync(path, { recursive: true });
    }
  });

  it("checks a file that is in a corpus but not in its records/", async () => {
    const path = corpus.getPath("a-draft.json");
    writeFileSync(path, "garbage");
    try {
      expect(await runValidate(path)).toMatchObject({ status: 1, findings: [{ code: "file/not-json" }] });
    } finally {
      rmSync(path);
    }
  });

  it("reports an invalid record once, and not at the records that refer to it", async () => {
    const restore = corpus.edit("records/person/kono-taro.json", '"review"', '"reviewed"');
    try {
      const files = (await runValidate()).findings.map(({ file }) => file);
      expect(new Set(files)).toEqual(new Set(["records/person/kono-taro.json"]));
    } finally {
      restore();
    }
  });

  it("rejects a folder without records", async () => {
    const { status, stderr } = await runInProcess(["validate", tmpdir()]);
    expect(status).toBe(2);
    expect(stderr).toContain("records/");
  });
});
