// Writes the committed files that are made of the rules and of their help pages; with --check it only reports which of
// them are out of date.
import { readFileSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import { buildFindingsIndex, findingsIndexPath } from "./findings-index.ts";
import { buildRuleList, listRuleFiles, ruleListPath } from "./rule-list.ts";

const files = [
  [ruleListPath, buildRuleList(listRuleFiles())],
  [findingsIndexPath, buildFindingsIndex()],
] as const;
const stale = files.filter(([path, content]) => readFileSync(path, "utf8") !== content);

if (process.argv.includes("--check")) {
  for (const [path] of stale) console.error(`${relative(process.cwd(), path)} is out of date: run \`pnpm generate\``);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [path, content] of stale) writeFileSync(path, content);
  console.log(`generated: ${stale.length} written, ${files.length} in all`);
}
