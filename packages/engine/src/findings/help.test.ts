import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { codes, helpOf, repository } from "./index.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const pages = join(root, "docs", "findings");

const parts = ["Why", "Wrong", "Right", "How to mend"];

const pageOf = (code: string): string => readFileSync(join(pages, `${code}.md`), "utf8");

/** What stands under each heading of a page. */
const partsOf = (page: string): ReadonlyMap<string, string> =>
  new Map(
    page
      .split(/^## /m)
      .slice(1)
      .map((part) => {
        const [heading = "", ...lines] = part.split("\n");
        return [heading, lines.join("\n").trim()];
      }),
  );

describe("the help pages", () => {
  test("are one for each code, and no other", () => {
    const found = readdirSync(pages, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".md"));
    expect(found.map((path) => path.replaceAll("\\", "/").replace(/\.md$/, "")).toSorted()).toEqual(
      [...codes].toSorted(),
    );
  });

  test.each(codes)("%s: has its four parts, in order, and something in each", (code) => {
    const page = pageOf(code);
    expect(page.split("\n")[0]).toBe(`# ${code}`);
    const found = partsOf(page);
    expect([...found.keys()]).toEqual(parts);
    for (const part of parts) expect(found.get(part)?.length).toBeGreaterThan(10);
  });

  test.each(codes)(
    "%s: gives two to five sentences of reason, and what is wrong and right as it is written",
    (code) => {
      const found = partsOf(pageOf(code));
      const sentences = [...new Intl.Segmenter("en", { granularity: "sentence" }).segment(found.get("Why") ?? "")];
      expect(sentences.length).toBeGreaterThanOrEqual(2);
      expect(sentences.length).toBeLessThanOrEqual(5);
      for (const part of ["Wrong", "Right"]) expect(found.get(part)).toMatch(/^```(?:json|text)\n[\s\S]+\n```$/);
      expect(found.get("Wrong")).not.toBe(found.get("Right"));
    },
  );

  test.each(codes)("%s: has JSON where it says JSON", (code) => {
    for (const [, example = ""] of pageOf(code).matchAll(/```json\n([\s\S]+?)\n```/g))
      expect(() => JSON.parse(example) as unknown).not.toThrow();
  });

  test.each(codes)("%s: links to what there is", (code) => {
    for (const [, target = ""] of pageOf(code).matchAll(/\]\(([^)#]+)/g))
      expect(target.startsWith("https://") || existsSync(join(pages, code, "..", target))).toBe(true);
  });

  test("give no reason twice", () => {
    const reasons = codes.map((code) => partsOf(pageOf(code)).get("Why"));
    expect(new Set(reasons).size).toBe(codes.length);
  });
});

describe("the address of a help page", () => {
  test("is in the repository that the package names", () => {
    const manifest = JSON.parse(readFileSync(join(root, "packages", "dataset", "package.json"), "utf8")) as {
      readonly repository: { readonly url: string };
    };
    expect(manifest.repository.url).toBe(`git+${repository}.git`);
  });

  test("is that of the page", () => {
    for (const code of codes) {
      const path = helpOf(code).replace(`${repository}/blob/main/`, "");
      expect(existsSync(join(root, path))).toBe(true);
    }
  });
});
