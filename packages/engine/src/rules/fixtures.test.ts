import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { codes, type Finding } from "../findings/index.ts";
import { kindNames } from "../schema/index.ts";
import { fixtureRules, overlaid, readRealCorpus, readToyCorpus } from "../testing/corpora.ts";
import { check } from "./index.ts";

const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

const fixtures = foldersIn(fixtureRules).flatMap((family) =>
  foldersIn(join(fixtureRules, family)).map((name) => `${family}/${name}`),
);

const failing = fixtures.flatMap((code) =>
  foldersIn(join(fixtureRules, code))
    .filter((folder) => folder.startsWith("failing"))
    .map((folder) => ({ code, folder, findings: `findings${folder.slice("failing".length)}.json` })),
);

const toy = await readToyCorpus();
const findingsOf = async (...path: string[]) => check(await overlaid(toy, join(fixtureRules, ...path))).findings;
const inShort = ({ code, severity, record, pointer }: Finding) => ({ code, severity, record, pointer });

describe("the fixtures", () => {
  test("show every code, and nothing that is no code", () => {
    expect(fixtures.toSorted()).toEqual([...codes].toSorted());
  });

  test.each(fixtures)("%s: what is right gives no finding", async (code) => {
    expect(existsSync(join(fixtureRules, code, "passing"))).toBe(true);
    expect(await findingsOf(code, "passing")).toEqual([]);
  });

  test.each(fixtures)("%s: at least one folder fails, and no expectation is left over", (code) => {
    const expected = failing.filter((fixture) => fixture.code === code).map(({ findings }) => findings);
    expect(expected).not.toEqual([]);
    expect(readdirSync(join(fixtureRules, code)).filter((name) => name.endsWith(".json"))).toEqual(expected.toSorted());
  });

  test.each(failing)("$code: $folder gives its findings, in order", async ({ code, folder, findings }) => {
    const found = (await findingsOf(code, folder)).map(inShort);
    expect(found).toEqual(JSON.parse(readFileSync(join(fixtureRules, code, findings), "utf8")));
    expect(found.map((finding) => finding.code)).toContain(code);
  });

  test.each(failing)("$code: $folder is explained in whole words, at a place of its file", async ({ code, folder }) => {
    for (const { found, expected, mend, position } of await findingsOf(code, folder)) {
      for (const words of [expected, mend]) expect(words).toMatch(/\p{L}{3}/u);
      for (const words of [found, expected, mend]) {
        expect(words.trim()).not.toBe("");
        expect(words).not.toMatch(/undefined|\[object|NaN|  |: $/);
      }
      expect(position.line).toBeGreaterThan(0);
      expect(position.column).toBeGreaterThan(0);
    }
  });
});

describe("a corpus that is right gives no finding", () => {
  test("the toy corpus, which has a record of every kind", () => {
    const { findings, corpus } = check(toy);
    expect(findings).toEqual([]);
    expect(new Set([...corpus.records.values()].map(({ kind }) => kind))).toEqual(new Set(kindNames));
    expect([...corpus.texts.values()].some(({ characters }) => characters.includes("𠮷"))).toBe(true);
  });

  test("the corpus that is published", async () => {
    const { findings, corpus } = check(await readRealCorpus());
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(corpus.records.size).toBeGreaterThan(200);
    expect(corpus.texts.size).toBeGreaterThanOrEqual(5);
  });
});
