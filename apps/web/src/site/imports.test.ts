import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

// dependency-cruiser does not read .astro files; this test checks their imports.
const src = fileURLToPath(new URL("../", import.meta.url));

const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".astro"))
  .map((file) => file.split(sep).join("/"));

const importPattern = /\b(?:from|import)\s*\(?\s*["'`]([^"'`]+)["'`]/g;

const getFrontmatter = (source: string): string => /^---\r?\n(.*?)^---$/ms.exec(source)?.[1] ?? "";

const listImports = (source: string): readonly string[] =>
  [...getFrontmatter(source).matchAll(importPattern)].map(([, from = ""]) => from);

/** The folders that pages, layouts and components may import; scripts and workers are loaded by `<script src>`. */
const allowedFolders = ["components", "layouts", "view", "site", "styles"];

const canImport = (file: string, from: string): boolean => {
  if (!from.startsWith(".")) return /^(?:astro:.+|@vnjp\/dataset|@vnjp\/engine\/(?:text|display))$/.test(from);
  const [folder = ""] = relative(src, join(src, dirname(file), from)).split(sep);
  return allowedFolders.includes(folder);
};

describe("imports in .astro files", () => {
  test("are found in the frontmatter", () => {
    const source =
      '---\nimport type {\n  A,\n} from "./a.ts";\nimport "b";\nconst c = await import("c");\n---\n<p>from "d"</p>\n';
    expect(listImports(source)).toEqual(["./a.ts", "b", "c"]);
    expect(files.filter((file) => listImports(readFileSync(join(src, file), "utf8")).length > 0)).not.toEqual([]);
  });
  test.each([
    ["pages/about.astro", "../site/addresses.ts", true],
    ["pages/about.astro", "@vnjp/dataset", true],
    ["pages/about.astro", "../../astro.config.ts", false],
    ["pages/about.astro", "../../../../packages/dataset/src/index.ts", false],
    ["pages/about.astro", "@vnjp/engine/rules", false],
    ["pages/about.astro", "node:fs", false],
    ["pages/about.astro", "../client/dom.ts", false],
    ["pages/about.astro", "../workers/audit/protocol.ts", false],
    ["pages/about.astro", "zod", false],
  ])("from %s to %s: allowed is %s", (file, from, isAllowed) => {
    expect(canImport(file, from)).toBe(isAllowed);
  });
  test.each(files)("of %s go only to allowed folders and to the published package", (file) => {
    const imports = listImports(readFileSync(join(src, file), "utf8"));
    expect(imports.filter((from) => !canImport(file, from))).toEqual([]);
  });
});
