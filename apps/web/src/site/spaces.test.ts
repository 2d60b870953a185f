import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

// Astro drops a line break between words and an element, so that they would run together: a space there is written out.
const src = fileURLToPath(new URL("../", import.meta.url));

const lost = /[\p{L}\p{N}][,;:.]?\n\s*<(?:a|code|em|strong)\b/gu;

const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".astro"));

test.each([
  { source: "in the\n  <a href>", found: 1 },
  { source: 'in the{" "}\n  <a href>', found: 0 },
  { source: "<dd>\n  <a href>", found: 0 },
])("$source has $found", ({ source, found }) => {
  expect([...source.matchAll(lost)].length).toBe(found);
});

test.each(files)("%s loses no space before a link", (file) => {
  expect(readFileSync(src + file, "utf8").match(lost) ?? []).toEqual([]);
});
