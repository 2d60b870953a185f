import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

// The other checks of imports do not see .astro files; this one sees nothing else.
const src = fileURLToPath(new URL("../", import.meta.url));

const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".astro"))
  .map((file) => file.split(sep).join("/"));

const imported = /\b(?:from|import)\s*\(?\s*["'`]([^"'`]+)["'`]/g;

const frontmatterOf = (source: string): string => /^---\r?\n(.*?)^---$/ms.exec(source)?.[1] ?? "";

const importsOf = (source: string): readonly string[] =>
  [...frontmatterOf(source).matchAll(imported)].map(([, from = ""]) => from);

const mayImport = (file: string, from: string): boolean => {
  if (from.startsWith("node:")) return file.startsWith("reading/texts");
  if (!from.startsWith(".")) return /^(?:astro:.+|@vnjp\/dataset|@vnjp\/engine\/text)$/.test(from);
  return !relative(src, join(src, dirname(file), from)).startsWith("..");
};

describe("imports in .astro files", () => {
  test("are found", () => {
    const source =
      '---\nimport type {\n  A,\n} from "./a.ts";\nimport "b";\nconst c = await import("c");\n---\n<p>from "d"</p>\n';
    expect(importsOf(source)).toEqual(["./a.ts", "b", "c"]);
    expect(files.filter((file) => importsOf(readFileSync(join(src, file), "utf8")).length > 0)).not.toEqual([]);
  });
  test.each([
    ["pages/about.astro", "../site/addresses.ts", true],
    ["pages/about.astro", "@vnjp/dataset", true],
    ["pages/about.astro", "../../astro.config.ts", false],
    ["pages/about.astro", "../../../../packages/dataset/src/index.ts", false],
    ["pages/about.astro", "@vnjp/engine/rules", false],
    ["pages/about.astro", "node:fs", false],
    ["pages/about.astro", "zod", false],
  ])("of %s: %s is judged", (file, from, may) => {
    expect(mayImport(file, from)).toBe(may);
  });
  test.each(files)("of %s stay inside the site and the published package", (file) => {
    const imports = importsOf(readFileSync(join(src, file), "utf8"));
    expect(imports.filter((from) => !mayImport(file, from))).toEqual([]);
  });
});
