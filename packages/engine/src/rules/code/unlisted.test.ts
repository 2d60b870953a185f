import { describe, expect, test } from "vitest";
import { dialogue } from "../../../test/mutations/hand-written/create-mutation.ts";
import { createContribution, setValue } from "../../../test/mutations/mutation.ts";
import { mutatedCorpus } from "../../../test/mutations/table.ts";
import { testRule } from "../../../test/rules/test-rule.ts";
import { check } from "../index.ts";

testRule("code/unlisted");

const readFinding = (record: string, pointer: string, code: string) => {
  const mutation = {
    description: code,
    record,
    edits: [setValue(pointer, code)],
    expectedCode: "code/unlisted",
    pointer,
  } as const;
  return check(createContribution(mutation, mutatedCorpus)).findings.find(
    (finding) => finding.code === "code/unlisted",
  );
};

const role = "/participants/chien/role/co-chair/value";
const stage = "/lifecycle/signed/stage/signed/value";

describe("the suggestion for an unknown code", () => {
  test.each([
    ["a letter changed", dialogue, role, "co-cheir", "co-chair"],
    ["two letters in the wrong order", dialogue, role, "particpiant", "participant"],
  ])("is the code that is meant: %s", (_, record, pointer, code, expected) => {
    expect(readFinding(record, pointer, code)?.fix).toContain(`If you mean "${expected}", use that.`);
  });

  test.each([
    ["the trained and who trains", dialogue, role, "trainer"],
    ["a change and an end", "agreement/peacekeeping-memorandum-2015", stage, "amended"],
    ["another word", dialogue, role, "moderator"],
  ])("is none for another word, and the message lists what exists: %s", (_, record, pointer, code) => {
    const finding = readFinding(record, pointer, code);
    expect(finding?.fix).toContain("Use the code that fits.");
    expect(finding?.expected).toMatch(/^one of \S+, \S+, .*, or a new code$/);
  });
});
