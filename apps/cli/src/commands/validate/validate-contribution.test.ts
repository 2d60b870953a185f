import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createCorpusCopy } from "../../../test/corpus-copy.ts";
import { runInProcess } from "../../../test/run-in-process.ts";
import { datasetFolder } from "../../../test/run-vnjp.ts";

const readPublishedFile = (path: string): string => readFileSync(join(datasetFolder, path), "utf8");

/** A new membership. Its person and its post are only in the published data. */
const membership = readPublishedFile("records/membership/kono-taro-minister-of-defense.json").replace(
  '"id": "kono-taro-minister-of-defense"',
  '"id": "kono-taro-minister"',
);

describe("vnjp validate of a folder with only new records", () => {
  let folder: string;
  const writeContributionFile = (path: string, content: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const runValidate = async (path = folder, cwd = tmpdir()) => {
    const { status, stdout } = await runInProcess(["validate", path, "--format", "json"], { cwd });
    return {
      status,
      ...(JSON.parse(stdout) as { records: number; checkedAgainst: string | null; findings: Record<string, string>[] }),
    };
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "vnjp-contribution-"));
    writeContributionFile("records/membership/kono-taro-minister.json", membership);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("checks it against the published records, and counts only its records", async () => {
    expect(await runValidate()).toMatchObject({
      status: 0,
      records: 1,
      findings: [],
      checkedAgainst: expect.stringMatching(/published/),
    });
    expect((await runInProcess(["validate", folder], { cwd: tmpdir() })).stdout).toMatch(
      /^valid {2}1 record, 0 errors, 0 warnings\nchecked against the published records/m,
    );
  });

  it("checks the current folder by default, or one file of it", async () => {
    expect(await runInProcess(["validate"], { cwd: folder })).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("1 record,"),
    });
    expect(await runValidate(join(folder, "records/membership/kono-taro-minister.json"))).toMatchObject({
      status: 0,
      findings: [],
    });
  });

  it("checks it against the corpus of the current folder, if there is one", async () => {
    const corpus = createCorpusCopy();
    try {
      rmSync(corpus.getPath("records/person/kono-taro.json"));
      const { checkedAgainst, findings } = await runValidate(folder, corpus.folder);
      expect(checkedAgainst).toContain("vnjp-corpus-");
      expect(findings).toMatchObject([
        { code: "reference/unknown", found: expect.stringContaining("person/kono-taro") },
      ]);
    } finally {
      corpus.remove();
    }
  });

  it("finds a person that already has a published record", async () => {
    writeContributionFile(
      "records/person/taro-kono.json",
      readPublishedFile("records/person/kono-taro.json").replace('"kono-taro"', '"taro-kono"'),
    );
    expect((await runValidate()).findings).toMatchObject([{ code: "entity/duplicate", record: "person/taro-kono" }]);
  });

  it("checks its texts, and its new version of a published record", async () => {
    writeContributionFile("texts/vnjp-1/e1.txt", "Un texte.");
    writeContributionFile(
      "records/person/kono-taro.json",
      readPublishedFile("records/person/kono-taro.json").replace('"quote": "Taro Kono"', '"quote": "Taro Konno"'),
    );
    expect(new Set((await runValidate()).findings.map(({ code }) => code))).toEqual(
      new Set(["span/quote-not-found", "text/unreferenced", "wording/not-in-quote"]),
    );
  });

  it("fixes it", async () => {
    const { kind, ...rest } = JSON.parse(membership) as Record<string, unknown>;
    writeContributionFile("records/membership/kono-taro-minister.json", JSON.stringify({ ...rest, kind }));
    const { status, stderr } = await runInProcess(["validate", "--fix", folder], { cwd: tmpdir() });
    expect(stderr).toContain("order of keys");
    expect(status).toBe(0);
  });
});

describe("vnjp validate of a whole corpus", () => {
  it("does not take a missing record from the published data", async () => {
    const corpus = createCorpusCopy();
    try {
      rmSync(corpus.getPath("records/person/kono-taro.json"));
      const { status, stdout } = await runInProcess(["validate", corpus.folder], { cwd: tmpdir() });
      expect(status).toBe(1);
      expect(stdout).toContain("reference/unknown");
      expect(stdout).not.toContain("checked against");
    } finally {
      corpus.remove();
    }
  });
});
