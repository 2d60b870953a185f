// Writes the list of rules, which is committed; with --check it only reports whether the list is out of date.
import { readFileSync, writeFileSync } from "node:fs";
import { buildRuleList, listRuleFiles, ruleListPath } from "./rule-list.ts";

const content = buildRuleList(listRuleFiles());

if (!process.argv.includes("--check")) writeFileSync(ruleListPath, content);
else if (readFileSync(ruleListPath, "utf8") !== content) {
  console.error(`${ruleListPath} is out of date: run \`pnpm generate\``);
  process.exitCode = 1;
}
