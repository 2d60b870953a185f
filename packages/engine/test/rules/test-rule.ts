import { beforeAll, describe, expect, test } from "vitest";
import type { RuleCode } from "../../src/findings/index.ts";
import { check } from "../../src/rules/index.ts";
import { rules } from "../../src/rules/rule-list.ts";
import { createContribution, type Mutation } from "../mutations/mutation.ts";
import { mutatedCorpus, mutationTable } from "../mutations/table.ts";
import {
  checkFixture,
  listFailingFixtures,
  listFindingsFiles,
  readExpectedFindings,
  summarizeFinding,
} from "./fixtures.ts";

/** Codes that no mutation of a published record can cause: they are about no record, or about a text that is not at hand. */
const codesWithoutMutation: ReadonlySet<RuleCode> = new Set([
  "exception/unused",
  "text/unreferenced",
  "text/still-shipped",
  "span/unproved",
]);

const testFixtures = (code: RuleCode): void => {
  const failing = listFailingFixtures(code);

  test("the passing fixture has no finding", async () => {
    expect(await checkFixture(code, "passing")).toEqual([]);
  });

  test("there is a failing fixture, and each list of findings belongs to one", () => {
    expect(failing).not.toEqual([]);
    expect(listFindingsFiles(code)).toEqual(failing.map(({ findingsFile }) => findingsFile).toSorted());
  });

  test.each(failing)(
    "the fixture $folder has the findings of $findingsFile, in order",
    async ({ folder, findingsFile }) => {
      const found = (await checkFixture(code, folder)).map(summarizeFinding);
      expect(found).toEqual(readExpectedFindings(code, findingsFile));
      expect(found.map((finding) => finding.code)).toContain(code);
    },
  );

  test.each(failing)("the findings of $folder have whole sentences and a position", async ({ folder }) => {
    for (const { found, expected, fix, position } of await checkFixture(code, folder)) {
      for (const text of [expected, fix]) expect(text).toMatch(/\p{L}{3}/u);
      for (const text of [found, expected, fix]) {
        expect(text.trim()).not.toBe("");
        expect(text).not.toMatch(/undefined|\[object|NaN|  |: $/);
      }
      expect(position.line).toBeGreaterThan(0);
      expect(position.column).toBeGreaterThan(0);
    }
  });
};

/** The findings in the file of the mutated record. */
const checkMutation = (mutation: Mutation) => {
  const contribution = createContribution(mutation, mutatedCorpus);
  const path = contribution.files[0]?.path;
  return check(contribution).findings.filter(({ file }) => file === path);
};

const testMutations = (code: RuleCode, mutations: readonly Mutation[]): void => {
  test("there are mutations of it", () => {
    expect(mutations.length > 0).toBe(!codesWithoutMutation.has(code));
  });

  test.each(mutations.map((mutation) => [mutation.record, mutation.description, mutation] as const))(
    "it finds in %s: %s",
    (_, __, mutation) => {
      const found = checkMutation(mutation).map((finding) => ({ code: finding.code, pointer: finding.pointer }));
      expect(found).toContainEqual({ code, pointer: mutation.pointer });
    },
  );
};

/**
 * Tests everything that reports a code: its fixtures, and its mutations in the table. A test can add mutations that are in
 * no table; so a new rule needs no entry there. It can also prepare what the schemas do not have today; the function that it
 * returns undoes that.
 */
export const testRule = (
  code: RuleCode,
  localMutations: readonly Mutation[] = [],
  prepare?: () => () => unknown,
): void => {
  describe(`the code ${code}`, () => {
    if (prepare)
      beforeAll(() => {
        const undo = prepare();
        return () => void undo();
      });
    testFixtures(code);
    testMutations(code, [...mutationTable.filter(({ expectedCode }) => expectedCode === code), ...localMutations]);
  });
};

/** Codes that are reported before any rule runs, or after all of them, by the file that reports them. */
export const codesWithoutRule = {
  check: ["file/not-json", "file/too-deep", "file/duplicate-key"],
  "check-shape": [
    "shape/unknown-kind",
    "shape/unknown-key",
    "shape/missing-key",
    "shape/invalid-value",
    "reference/malformed",
  ],
  "apply-exceptions": ["exception/unused"],
} as const satisfies Readonly<Record<string, readonly Exclude<RuleCode, keyof typeof rules>[]>>;
