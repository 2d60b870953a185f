// Lists the names and texts that do not follow the glossary: `node tools/check-vocabulary.ts [path …]`. With `--write` it
// writes the tables of docs/glossary.md from vocabulary.json.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkVocabulary, formatVocabularyFinding } from "./vocabulary/check-vocabulary.ts";
import { glossaryPath, updateGlossaryTables } from "./vocabulary/glossary-tables.ts";
import { listFiles } from "./vocabulary/list-files.ts";
import { readVocabulary, rootFolder } from "./vocabulary/vocabulary.ts";

const vocabulary = readVocabulary();
const starts = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));

if (process.argv.includes("--write")) {
  const path = join(rootFolder, glossaryPath);
  writeFileSync(path, updateGlossaryTables(readFileSync(path, "utf8"), vocabulary));
}

const paths = listFiles().filter((path) => starts.length === 0 || starts.some((start) => path.startsWith(start)));
const findings = checkVocabulary(paths, vocabulary);
for (const finding of findings) console.log(formatVocabularyFinding(finding));
process.exitCode = findings.length === 0 ? 0 : 1;
