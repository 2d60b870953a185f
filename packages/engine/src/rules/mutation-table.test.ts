import { describe, expect, test } from "vitest";
import { readRealCorpus, requireValidCorpus } from "../../test/corpora.ts";
import { handWrittenMutations } from "../../test/mutations/hand-written/index.ts";
import { hasEffect } from "../../test/mutations/mutation.ts";
import { mutatedCorpus, mutationTable } from "../../test/mutations/table.ts";
import { kindNames } from "../schema/index.ts";

// `testRule` checks each mutation in the test of its code, and that each code has one.
describe("the table of mutations", () => {
  test("has at least 200 mutations of published records, 60 of them written by hand, and each changes something", () => {
    expect(handWrittenMutations.length).toBeGreaterThanOrEqual(60);
    expect(mutationTable.length).toBeGreaterThanOrEqual(200);
    expect(mutationTable.filter((mutation) => !hasEffect(mutation, mutatedCorpus))).toEqual([]);
  });

  test("has mutations of every kind of record", () => {
    const kinds = new Set(mutationTable.map(({ record }) => record.slice(0, record.indexOf("/"))));
    expect([...kinds].toSorted()).toEqual([...kindNames].toSorted());
  });

  test("starts from a corpus without an error", async () => {
    expect(requireValidCorpus(await readRealCorpus()).records).toEqual(mutatedCorpus.records);
  });
});
