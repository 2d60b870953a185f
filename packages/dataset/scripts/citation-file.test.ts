import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const root = new URL("../../../", import.meta.url);
const file = parse(readFileSync(new URL("CITATION.cff", root), "utf8")) as Record<string, unknown>;
const manifest = JSON.parse(readFileSync(new URL("packages/dataset/package.json", root), "utf8")) as {
  version: string;
  license: string;
  repository: { url: string };
};

/** What the format (1.2.0) allows at the top, and of it what it requires. */
const required = ["authors", "cff-version", "message", "title"];
const optional = `abstract commit contact date-released doi identifiers keywords license license-url preferred-citation
  references repository repository-artifact repository-code type url version`;
const allowed = [...required, ...optional.split(/\s+/)];

describe("CITATION.cff", () => {
  it("keeps to the Citation File Format 1.2.0", () => {
    expect(Object.keys(file).filter((key) => !allowed.includes(key))).toEqual([]);
    expect(required.filter((key) => !(key in file))).toEqual([]);
    expect(file).toMatchObject({ "cff-version": "1.2.0", type: "dataset" });
    expect(file["repository-code"]).toMatch(/^https:\/\//);
    // The format has keywords and authors once each.
    const keywords = file["keywords"] as string[];
    expect(new Set(keywords).size).toBe(keywords.length);
  });

  it("names the contributors as one entity", () => {
    expect(file["authors"]).toEqual([{ name: "The VNJP contributors" }]);
  });

  it("agrees with the package", () => {
    expect(file["version"]).toBe(manifest.version);
    expect(manifest.license).toMatch(new RegExp(`\\b${String(file["license"])}\\b`));
    expect(manifest.repository.url).toContain(String(file["repository-code"]));
  });

  it("calls the dataset what the descriptor of its tables calls it", () => {
    const descriptor = JSON.parse(readFileSync(new URL("packages/dataset/dist/datapackage.json", root), "utf8")) as {
      title: string;
    };
    expect(file["title"]).toBe(descriptor.title);
  });
});
