import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { buildRuleList, getRuleName, listRuleFiles, ruleListPath } from "../../scripts/rule-list.ts";
import { listFixtureCodes } from "../../test/rules/fixtures.ts";
import { codesWithoutRule } from "../../test/rules/test-rule.ts";
import { ruleCodes } from "../findings/index.ts";
import { rules } from "./rule-list.ts";

const rulesFolder = fileURLToPath(new URL("./", import.meta.url));
const pagesFolder = fileURLToPath(new URL("../../../../docs/findings/", import.meta.url));
const ruleFiles = listRuleFiles();

test("the list of rules is generated from the rule files", () => {
  expect(readFileSync(ruleListPath, "utf8")).toBe(buildRuleList(ruleFiles));
});

describe("the name of a code is the name of", () => {
  test("the file of its rule, unless it is reported before or after all rules", () => {
    const otherCodes = Object.values(codesWithoutRule).flat();
    expect([...ruleFiles, ...otherCodes].toSorted()).toEqual([...ruleCodes].toSorted());
    expect(Object.keys(rules)).toEqual(ruleFiles);
  });

  test("its fixture", () => {
    expect(listFixtureCodes().toSorted()).toEqual([...ruleCodes].toSorted());
  });

  test.each(ruleCodes)("its help page: %s", (code) => {
    expect(readFileSync(join(pagesFolder, `${code}.md`), "utf8").split("\n")[0]).toBe(`# ${code}`);
  });

  test.each(ruleFiles)("the only constant that its file exports: %s", (code) => {
    const source = readFileSync(join(rulesFolder, `${code}.ts`), "utf8");
    expect([...source.matchAll(/^export const (\w+)/gm)].map(([, name]) => name)).toEqual([getRuleName(code)]);
  });
});

describe("each code is tested", () => {
  test.each(ruleFiles)("next to its rule: %s", (code) => {
    expect(existsSync(join(rulesFolder, `${code}.test.ts`))).toBe(true);
    expect(readFileSync(join(rulesFolder, `${code}.test.ts`), "utf8")).toContain(`\ntestRule("${code}"`);
  });

  test.each(Object.keys(codesWithoutRule))("next to the file that reports it: %s", (name) => {
    const source = readFileSync(join(rulesFolder, `${name}.test.ts`), "utf8");
    const property = name.includes("-") ? `["${name}"]` : `.${name}`;
    expect(source.includes(`\nfor (const code of codesWithoutRule${property}) testRule(code);`)).toBe(true);
  });
});
