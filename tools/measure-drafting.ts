// Measures `vnjp draft` on the labelled texts of packages/fixtures/drafting, and writes the tables of each set into
// docs/drafting.md.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { tablesOf, withTables } from "../packages/engine/src/drafting/measuring/tables.ts";
import { measureLabelledTexts } from "../packages/engine/src/testing/labelled-texts.ts";

const page = fileURLToPath(new URL("../docs/drafting.md", import.meta.url));
const measured = await measureLabelledTexts();
const before = readFileSync(page, "utf8");
const after = withTables(before, measured);
if (after !== before) writeFileSync(page, after);
for (const [set, byText] of Object.entries(measured)) console.log(`${set}\n\n${tablesOf(byText)}\n`);
console.log(after === before ? "docs/drafting.md is up to date." : "docs/drafting.md is written anew.");
