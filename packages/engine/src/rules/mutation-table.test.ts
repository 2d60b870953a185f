import { describe, expect, test } from "vitest";
import { codes } from "../findings/index.ts";
import { kindNames } from "../schema/index.ts";
import { checked, readRealCorpus } from "../testing/corpora.ts";
import { changesSomething, contributionOf, type Mutation } from "../testing/mutation.ts";
import { byHand } from "../testing/by-hand/index.ts";
import { byRule } from "../testing/mutations-by-rule.ts";
import { check } from "./index.ts";

const real = await readRealCorpus();
const corpus = checked(real);
const generated = byRule([...corpus.records.values()]);
const all = [...byHand, ...generated];

/** Where the file with the slip is, and which findings there are in it. */
const findingsOf = (mutation: Mutation) => {
  const contribution = contributionOf(mutation, corpus);
  const path = contribution.files[0]?.path;
  return check(contribution).findings.filter(({ file }) => file === path);
};

describe("the table of mutations", () => {
  test("has two hundred of real records and more, at least sixty of them by hand", () => {
    expect(byHand.length).toBeGreaterThanOrEqual(60);
    expect(all.length).toBeGreaterThanOrEqual(200);
    expect(all.filter((mutation) => !changesSomething(mutation, corpus))).toEqual([]);
  });

  test("spreads over every kind of record", () => {
    const kinds = new Set(all.map(({ record }) => record.slice(0, record.indexOf("/"))));
    expect([...kinds].toSorted()).toEqual([...kindNames].toSorted());
  });

  test("meets every rule of records: a text that nobody claims and an exception in vain are of no record", () => {
    const met = new Set(all.map(({ caught }) => caught));
    expect(codes.filter((code) => !met.has(code)).toSorted()).toEqual(["exception/unused", "text/unclaimed"]);
  });

  test.each(all.map((mutation) => [mutation.caught, mutation.record, mutation.slip, mutation] as const))(
    "%s catches, in %s: %s",
    (_, __, ___, mutation) => {
      const found = findingsOf(mutation).map(({ code, pointer }) => ({ code, pointer }));
      expect(found).toContainEqual({ code: mutation.caught, pointer: mutation.at });
    },
  );
});

describe("the corpus without a slip", () => {
  test("gives no finding, and no warning either", () => {
    expect(check(real).findings).toEqual([]);
  });
});
