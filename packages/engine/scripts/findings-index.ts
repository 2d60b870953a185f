// The index of the help pages: docs/findings/README.md. Its introductions are written by hand; its lists are made of the
// first sentence of each page.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { getSeverity } from "../src/findings/codes.ts";
import { releaseCodes, ruleCodes, type FindingCode } from "../src/findings/index.ts";

const pagesFolder = fileURLToPath(new URL("../../../docs/findings/", import.meta.url));

export const findingsIndexPath = join(pagesFolder, "README.md");

/** The first sentence of a help page: `# code`, an empty line, the sentence. */
const readSummary = (code: FindingCode): string => {
  const [, , summary = ""] = readFileSync(join(pagesFolder, `${code}.md`), "utf8").split("\n");
  return summary;
};

const renderEntry = (code: FindingCode): string => {
  const summary = readSummary(code);
  const mark = getSeverity(code) === "warning" ? " (warning)" : "";
  return `- [${code}](${code}.md)${mark}: ${summary.slice(0, 1).toLowerCase()}${summary.slice(1)}`;
};

const renderFamily = (family: string, codes: readonly FindingCode[]): string =>
  `### ${family}\n\n${codes.map(renderEntry).join("\n")}\n`;

const renderEntries = (codes: readonly FindingCode[]): string => {
  const families = new Map<string, FindingCode[]>();
  for (const code of codes.toSorted()) {
    const family = code.slice(0, code.indexOf("/"));
    families.set(family, [...(families.get(family) ?? []), code]);
  }
  return [...families].map(([family, members]) => renderFamily(family, members)).join("\n");
};

/** What stands before the first list of a section. */
const getIntroduction = (section: string): string => section.split(/^(?=### )/m)[0] ?? "";

/** The index with its lists made anew. */
export const buildFindingsIndex = (): string => {
  const [head = "", contribution = "", release = ""] = readFileSync(findingsIndexPath, "utf8").split(/^(?=## )/m);
  return [
    head,
    getIntroduction(contribution),
    renderEntries(ruleCodes),
    "\n",
    getIntroduction(release),
    renderEntries(releaseCodes),
  ].join("");
};
