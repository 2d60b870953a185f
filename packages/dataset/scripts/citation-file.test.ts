import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { formatCitationFile, type PackageJson } from "./citation-file.ts";

const root = new URL("../../../", import.meta.url);
const readRepositoryFile = (path: string): string => readFileSync(new URL(path, root), "utf8");
const file = parse(readRepositoryFile("CITATION.cff")) as Record<string, unknown>;
const packageJson = JSON.parse(readRepositoryFile("packages/dataset/package.json")) as PackageJson & {
  readonly license: string;
};

// The schema has formats for URLs and days, and patterns that say nearly the same. The tests below check the difference.
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
const isValid = ajv.compile(
  JSON.parse(readRepositoryFile("packages/fixtures/citation-file-format/schema.json")) as object,
);

/** Lists the problems of a file by the published schema of the format (1.2.0). */
const listProblems = (content: unknown): string[] => {
  isValid(content);
  return (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

const head = "bf93de4dc53d48c0e6007e50656d8e5a7b3faf116c8f96f7e42135fedda7fcbb";
const releasedFile = parse(
  formatCitationFile({ ...packageJson, version: "1.2.0" }, { date: "2027-03-01", head }),
) as Record<string, unknown>;

describe.each([
  ["CITATION.cff", file],
  ["the file of an unreleased version", parse(formatCitationFile({ ...packageJson, version: "0.9.0" }, undefined))],
  ["the file of a release", releasedFile],
] as [string, Record<string, unknown>][])("%s", (_, content) => {
  test("it is valid by the published schema of the Citation File Format 1.2.0", () => {
    expect(listProblems(content)).toEqual([]);
  });

  test("its repository address is a URL", () => {
    expect(URL.canParse(String(content["repository-code"]))).toBe(true);
  });

  test("it cites a dataset, with the contributors as one entity", () => {
    expect(content).toMatchObject({ type: "dataset", authors: [{ name: "The VNJP contributors" }] });
  });
});

describe("the citation file of a release", () => {
  test("it has the number, the day and the head of the release", () => {
    expect(releasedFile).toMatchObject({
      version: "1.2.0",
      "date-released": "2027-03-01",
      identifiers: [{ type: "other", value: `sha256:${head}` }],
    });
  });

  test.each([
    ["an unknown field", { ...releasedFile, publisher: "The VNJP contributors" }],
    ["an unknown licence", { ...releasedFile, license: packageJson.license }],
    ["an invalid day", { ...releasedFile, "date-released": "2027-3-1" }],
    ["a keyword twice", { ...releasedFile, keywords: ["japan", "japan"] }],
    ["no author", { ...releasedFile, authors: [] }],
    ["another type", { ...releasedFile, type: "data" }],
  ])("the schema rejects %s", (__, content) => {
    expect(listProblems(content)).not.toEqual([]);
  });
});

describe("CITATION.cff", () => {
  test("it agrees with the package, and has the day of the release if there is one", () => {
    const { releases } = JSON.parse(readRepositoryFile("packages/dataset/releases/history.json")) as {
      readonly releases: Readonly<Record<string, { readonly date: string; readonly head: string }>>;
    };
    const release = releases[packageJson.version];
    expect(file["version"]).toBe(packageJson.version);
    expect(file["date-released"]).toBe(release?.date);
    expect(JSON.stringify(file).includes("sha256:")).toBe(release !== undefined);
    expect(JSON.stringify(file)).toContain(release?.head ?? "");
    expect(packageJson.license).toMatch(new RegExp(`\\b${String(file["license"])}\\b`));
    expect(packageJson.repository.url).toContain(String(file["repository-code"]));
  });

  test("its title is that of the descriptor of the tables", () => {
    const descriptor = JSON.parse(readRepositoryFile("packages/dataset/dist/datapackage.json")) as { title: string };
    expect(file["title"]).toBe(descriptor.title);
  });
});
