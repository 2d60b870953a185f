import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

// Astro drops a line break between text and an element, so the words would run together: write {" "} there.
const src = fileURLToPath(new URL("../", import.meta.url));

const lostSpace = /[\p{L}\p{N}][,;:.]?\n\s*<(?:a|code|em|strong)\b/gu;

const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".astro"));

test.each([
  { source: "in the\n  <a href>", found: 1 },
  { source: 'in the{" "}\n  <a href>', found: 0 },
  { source: "<dd>\n  <a href>", found: 0 },
])("in $source, $found spaces are lost", ({ source, found }) => {
  expect([...source.matchAll(lostSpace)].length).toBe(found);
});

test.each(files)("%s loses no space before an element", (file) => {
  expect(readFileSync(src + file, "utf8").match(lostSpace) ?? []).toEqual([]);
});
