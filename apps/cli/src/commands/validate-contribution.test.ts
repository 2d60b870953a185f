import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { dataset, vnjp } from "../testing/run-vnjp.ts";

const released = (path: string): string => readFileSync(join(dataset, path), "utf8");

/** A new membership of a man and a post that only the release has. */
const membership = released("records/membership/kono-taro-minister-of-defense.json").replace(
  '"id": "kono-taro-minister-of-defense"',
  '"id": "kono-taro-minister"',
);

describe("vnjp validate, of a folder with new records alone", () => {
  let folder: string;
  const put = (path: string, content: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const judged = (path = folder, cwd = tmpdir()) => {
    const { status, stdout } = vnjp(["validate", path, "--format", "json"], { cwd });
    return {
      status,
      ...(JSON.parse(stdout) as { records: number; against: string | null; findings: Record<string, string>[] }),
    };
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "vnjp-contribution-"));
    put("records/membership/kono-taro-minister.json", membership);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("holds it against the published records, counts its own, and says so", () => {
    expect(judged()).toMatchObject({
      status: 0,
      records: 1,
      findings: [],
      against: expect.stringMatching(/published/),
    });
    expect(vnjp(["validate", folder]).stdout).toMatch(
      /^valid {2}1 record, 0 errors, 0 warnings\nheld against the published records/m,
    );
  });

  it("does the same for whoever stands in it, and for one file of it", () => {
    expect(vnjp(["validate"], { cwd: folder })).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("1 record,"),
    });
    expect(judged(join(folder, "records/membership/kono-taro-minister.json"))).toMatchObject({
      status: 0,
      findings: [],
    });
  });

  it("holds it against the corpus that somebody stands in, which may have gone on since", () => {
    const corpus = mkdtempSync(join(tmpdir(), "vnjp-corpus-"));
    try {
      for (const part of ["records", "texts"]) cpSync(join(dataset, part), join(corpus, part), { recursive: true });
      rmSync(join(corpus, "records/person/kono-taro.json"));
      const { against, findings } = judged(folder, corpus);
      expect(against).toContain("vnjp-corpus-");
      expect(findings).toMatchObject([
        { code: "reference/unknown", found: expect.stringContaining("person/kono-taro") },
      ]);
    } finally {
      rmSync(corpus, { recursive: true, force: true });
    }
  });

  it("finds what goes wrong between it and the release: somebody who is recorded already", () => {
    put(
      "records/person/taro-kono.json",
      released("records/person/kono-taro.json").replace('"kono-taro"', '"taro-kono"'),
    );
    expect(judged().findings).toMatchObject([{ code: "entity/twice", record: "person/taro-kono" }]);
  });

  it("takes the text that it brings, and a record that takes the place of a released one", () => {
    put("texts/vnjp-1/e1.txt", "Un texte.");
    put(
      "records/person/kono-taro.json",
      released("records/person/kono-taro.json").replace('"quote": "Taro Kono"', '"quote": "Taro Konno"'),
    );
    expect(new Set(judged().findings.map(({ code }) => code))).toEqual(
      new Set(["span/quote-absent", "text/unclaimed", "wording/not-in-quote"]),
    );
  });

  it("mends it", () => {
    const { kind, ...rest } = JSON.parse(membership) as Record<string, unknown>;
    put("records/membership/kono-taro-minister.json", JSON.stringify({ ...rest, kind }));
    const { status, stderr } = vnjp(["validate", "--fix", folder]);
    expect(stderr).toContain("order of keys");
    expect(status).toBe(0);
  });
});

describe("vnjp validate, of a whole corpus", () => {
  it("lets nothing stand in for a record that was taken out of it", () => {
    const corpus = mkdtempSync(join(tmpdir(), "vnjp-whole-"));
    try {
      for (const part of ["records", "texts"]) cpSync(join(dataset, part), join(corpus, part), { recursive: true });
      rmSync(join(corpus, "records/person/kono-taro.json"));
      const { status, stdout } = vnjp(["validate", corpus]);
      expect(status).toBe(1);
      expect(stdout).toContain("reference/unknown");
      expect(stdout).not.toContain("held against");
    } finally {
      rmSync(corpus, { recursive: true, force: true });
    }
  });
});
