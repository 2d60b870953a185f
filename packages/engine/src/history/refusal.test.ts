import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { inWords, refusalCodes, refuse } from "./refusal.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const page = readFileSync(join(root, "docs", "refusals.md"), "utf8");

const paragraphs = page.split(/^## /m).slice(1);

describe("docs/refusals.md", () => {
  test("has a paragraph for each code of a refusal, in their order, and no other", () => {
    expect(paragraphs.map((paragraph) => paragraph.split("\n")[0])).toEqual(refusalCodes);
  });

  test.each(paragraphs)("%s", (paragraph) => {
    const [, ...lines] = paragraph.split("\n");
    const sentences = [...new Intl.Segmenter("en", { granularity: "sentence" }).segment(lines.join(" ").trim())];
    expect(sentences.length).toBeGreaterThanOrEqual(2);
    expect(sentences.length).toBeLessThanOrEqual(5);
  });

  test("is what VERSIONING.md leads to", () => {
    expect(readFileSync(join(root, "VERSIONING.md"), "utf8")).toContain("(docs/refusals.md)");
  });
});

test("only a redirect without shared evidence is no more than a warning", () => {
  const severities = refusalCodes.map((code) => [code, refuse(code, "event/x", "", ["", "", ""]).severity]);
  expect(severities.filter(([, severity]) => severity === "warning")).toEqual([
    ["redirect/without-shared-evidence", "warning"],
  ]);
});

test("a value is told in words: nothing, null, and a long one by its beginning", () => {
  expect([undefined, null, "a"].map(inWords)).toEqual(["nothing", "null", '"a"']);
  expect(inWords("x".repeat(500))).toHaveLength(120);
});
