import { describe, expect, test } from "vitest";
import { readRealCorpus, readToyCorpus } from "../../test/corpora.ts";
import { codesWithoutRule, testRule } from "../../test/rules/test-rule.ts";
import { kindNames } from "../schema/index.ts";
import { check } from "./index.ts";

for (const code of codesWithoutRule.check) testRule(code);

describe("a corpus without faults has no finding", () => {
  test("the toy corpus, which has a record of every kind", async () => {
    const { findings, corpus } = check(await readToyCorpus());
    expect(findings).toEqual([]);
    expect(new Set([...corpus.records.values()].map(({ kind }) => kind))).toEqual(new Set(kindNames));
    expect([...corpus.texts.values()].some(({ characters }) => characters.includes("𠮷"))).toBe(true);
  });

  test("the published corpus, which has no warning either", async () => {
    const { findings, corpus } = check(await readRealCorpus());
    expect(findings).toEqual([]);
    expect(corpus.records.size).toBeGreaterThan(200);
    expect(corpus.texts.size).toBeGreaterThanOrEqual(5);
  });
});
