import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { citationFileOf, type Manifest } from "./citation-file.ts";

const root = new URL("../../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");
const file = parse(read("CITATION.cff")) as Record<string, unknown>;
const manifest = JSON.parse(read("packages/dataset/package.json")) as Manifest & { readonly license: string };

// The schema names formats for addresses and days beside patterns that say nearly the same: see below for the rest.
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
const isValid = ajv.compile(JSON.parse(read("packages/fixtures/citation-file-format/schema.json")) as object);

/** What the published schema of the format (1.2.0) has against a file. */
const faults = (content: unknown): string[] => {
  isValid(content);
  return (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

const released = parse(citationFileOf({ ...manifest, version: "1.2.0" }, "2027-03-01")) as Record<string, unknown>;

describe.each([
  ["CITATION.cff", file],
  ["that of a version that is not released", parse(citationFileOf({ ...manifest, version: "0.9.0" }, undefined))],
  ["that of a release", released],
] as [string, Record<string, unknown>][])("%s", (_, content) => {
  it("keeps to the published schema of the Citation File Format 1.2.0", () => {
    expect(faults(content)).toEqual([]);
  });

  it("has an address that is one", () => {
    expect(URL.canParse(String(content["repository-code"]))).toBe(true);
  });

  it("cites a dataset, by the contributors as one entity", () => {
    expect(content).toMatchObject({ type: "dataset", authors: [{ name: "The VNJP contributors" }] });
  });
});

describe("a release", () => {
  it("is cited by its number and day", () => {
    expect(released).toMatchObject({ version: "1.2.0", "date-released": "2027-03-01" });
  });

  it.each([
    ["a field that the format does not have", { ...released, publisher: "The VNJP contributors" }],
    ["a licence that is none", { ...released, license: manifest.license }],
    ["a day that is none", { ...released, "date-released": "2027-3-1" }],
    ["a keyword twice", { ...released, keywords: ["japan", "japan"] }],
    ["no author", { ...released, authors: [] }],
    ["another type", { ...released, type: "data" }],
  ])("is seen to break the format by %s", (__, content) => {
    expect(faults(content)).not.toEqual([]);
  });
});

describe("CITATION.cff", () => {
  it("agrees with the package, and has the day of its release where it is one", () => {
    const { releases } = JSON.parse(read("packages/dataset/releases/history.json")) as {
      readonly releases: Readonly<Record<string, { readonly date: string }>>;
    };
    expect(file["version"]).toBe(manifest.version);
    expect(file["date-released"]).toBe(releases[manifest.version]?.date);
    expect(manifest.license).toMatch(new RegExp(`\\b${String(file["license"])}\\b`));
    expect(manifest.repository.url).toContain(String(file["repository-code"]));
  });

  it("calls the dataset what the descriptor of its tables calls it", () => {
    const descriptor = JSON.parse(read("packages/dataset/dist/datapackage.json")) as { title: string };
    expect(file["title"]).toBe(descriptor.title);
  });
});
