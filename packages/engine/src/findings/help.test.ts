import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { getSeverity } from "./codes.ts";
import { getHelpUrl, releaseCodes, repositoryUrl, ruleCodes } from "./index.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const pagesFolder = join(root, "docs", "findings");

const codes = [...ruleCodes, ...releaseCodes];
const sections = ["Why", "Wrong", "Right", "How to fix"];

const readPage = (code: string): string => readFileSync(join(pagesFolder, `${code}.md`), "utf8");

/** The text under each heading of a page. */
const parseSections = (page: string): ReadonlyMap<string, string> =>
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
  test("are one for each code, and an index", () => {
    const paths = readdirSync(pagesFolder, { recursive: true, encoding: "utf8" }).filter((path) =>
      path.endsWith(".md"),
    );
    expect(paths.map((path) => path.replaceAll("\\", "/").replace(/\.md$/, "")).toSorted()).toEqual(
      ["README", ...codes].toSorted(),
    );
  });

  test("never give the same reason twice", () => {
    const reasons = codes.map((code) => parseSections(readPage(code)).get("Why"));
    expect(new Set(reasons).size).toBe(codes.length);
  });
});

describe.each(codes)("the help page of %s", (code) => {
  const page = readPage(code);
  const found = parseSections(page);

  test("has its four sections in order, none of them empty", () => {
    expect(page).toMatch(new RegExp(`^# ${code}\n\n[A-Z\`].+\\.\n\n## `));
    expect([...found.keys()]).toEqual(sections);
    for (const section of sections) expect(found.get(section)?.length).toBeGreaterThan(10);
  });

  test("gives the reason in two to five sentences, and examples as they are written", () => {
    const sentences = [...new Intl.Segmenter("en", { granularity: "sentence" }).segment(found.get("Why") ?? "")];
    expect(sentences.length).toBeGreaterThanOrEqual(2);
    expect(sentences.length).toBeLessThanOrEqual(5);
    for (const section of ["Wrong", "Right"]) expect(found.get(section)).toMatch(/^```(?:json|text)\n[\s\S]+\n```$/);
    expect(found.get("Wrong")).not.toBe(found.get("Right"));
  });

  test("has valid JSON in its JSON examples", () => {
    for (const [, example = ""] of page.matchAll(/```json\n([\s\S]+?)\n```/g))
      expect(() => JSON.parse(example) as unknown).not.toThrow();
  });

  test("has no broken links", () => {
    for (const [, target = ""] of page.matchAll(/\]\(([^)#]+)/g))
      expect(target.startsWith("https://") || existsSync(join(pagesFolder, code, "..", target)), target).toBe(true);
  });
});

describe("the index of the help pages", () => {
  const index = readFileSync(join(pagesFolder, "README.md"), "utf8");
  const entries = [...index.matchAll(/^- \[([^\]]+)\]\(\1\.md\)( \(warning\))?: \S.*\.$/gm)];

  test("has one line for each code, first those of rules, by family and claim", () => {
    expect(entries.map(([, code]) => code)).toEqual([...ruleCodes.toSorted(), ...releaseCodes.toSorted()]);
    expect(index.match(/^- /gm)).toHaveLength(codes.length);
  });

  test("has a heading for each family", () => {
    const families = [ruleCodes, releaseCodes].flatMap((group) => [
      ...new Set(group.toSorted().map((code) => code.split("/")[0])),
    ]);
    expect([...index.matchAll(/^### (.+)$/gm)].map(([, family]) => family)).toEqual(families);
  });

  test("marks the warnings", () => {
    const warnings = codes.filter((code) => getSeverity(code) === "warning");
    expect(entries.flatMap(([, code, mark]) => (mark === undefined ? [] : [code])).toSorted()).toEqual(
      warnings.toSorted(),
    );
  });

  test("is linked from VERSIONING.md", () => {
    expect(readFileSync(join(root, "VERSIONING.md"), "utf8")).toContain("(docs/findings/README.md");
  });
});

describe("the address of a help page", () => {
  test("is in the repository that the package names", () => {
    const packageJson = JSON.parse(readFileSync(join(root, "packages", "dataset", "package.json"), "utf8")) as {
      readonly repository: { readonly url: string };
    };
    expect(packageJson.repository.url).toBe(`git+${repositoryUrl}.git`);
  });

  test.each(codes)("is the path of the page of %s", (code) => {
    const path = getHelpUrl(code).replace(`${repositoryUrl}/blob/main/`, "");
    expect(existsSync(join(root, path))).toBe(true);
  });
});
