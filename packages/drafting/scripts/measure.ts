// Measures drafting on the labelled texts of packages/fixtures/drafting and writes the tables into docs/drafting.md.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { formatTables, updateTables } from "../src/measure/tables.ts";
import { measureLabelledTexts } from "../test/labelled-texts.ts";

const page = fileURLToPath(new URL("../../../docs/drafting.md", import.meta.url));
const measured = await measureLabelledTexts();
const before = readFileSync(page, "utf8");
const after = updateTables(before, measured);
if (after !== before) writeFileSync(page, after);
for (const [set, byText] of Object.entries(measured)) console.log(`${set}\n\n${formatTables(byText)}\n`);
console.log(after === before ? "docs/drafting.md is up to date." : "docs/drafting.md has new tables.");
