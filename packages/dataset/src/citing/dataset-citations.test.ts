import { describe, expect, it } from "vitest";
import { citationsIn, datasetCitationsIn } from "../index.ts";

const plain = "@vnjp/dataset@1.2.0";

describe("a citation of the dataset", () => {
  it("is found where it stands", () => {
    expect(datasetCitationsIn(`𠮷\r\nSee ${plain}.`)).toEqual([
      { citation: plain, release: "1.2.0", start: 7, end: 26, line: 2, column: 5 },
    ]);
  });

  it.each([
    ["LaTeX", String.raw`\@vnjp/dataset\@1.2.0`],
    ["braces", "{@}vnjp/dataset{@}1.2.0"],
    ["an address", "https://example.org/?cited=%40vnjp%2Fdataset%401.2.0&more"],
    ["an address in LaTeX", String.raw`\%40vnjp\%2Fdataset\%401.2.0`],
    ["HTML", "&#64;vnjp&#x2F;dataset&commat;1.2.0"],
    ["JSON", String.raw`"\u0040vnjp\/dataset\u00401.2.0"`],
    ["a list of references", "Version 1.2.0. @vnjp/dataset@1.2.0. https://www.npmjs.com/package/@vnjp/dataset/v/1.2.0"],
    ["Japanese", "出典は@vnjp/dataset@1.2.0である"],
  ])("is seen behind the escapes of %s", (_, text) => {
    expect(datasetCitationsIn(text).map(({ citation }) => citation)).toEqual([plain]);
  });

  it("has the whole of a pre-release", () => {
    expect(datasetCitationsIn("@vnjp/dataset@1.1.0-next.0,").map(({ release }) => release)).toEqual(["1.1.0-next.0"]);
  });

  it.each([
    ["another package", "@vnjp/cli@1.2.0 @other/dataset@1.2.0"],
    ["no release", "@vnjp/dataset@latest @vnjp/dataset @vnjp/dataset@1.2"],
    ["a longer number", "@vnjp/dataset@1.2.05 @vnjp/dataset@1.2.0.5"],
    ["the address of a file", "https://cdn.jsdelivr.net/npm/@vnjp/dataset@1.2.0/dist/data/event.json"],
    ["a citation of a record", "vnjp:event/vinh-calls-on-kono@1.2.0"],
  ])("is none: %s", (_, text) => {
    expect(datasetCitationsIn(text)).toEqual([]);
  });

  it("is no citation of a record", () => {
    expect(citationsIn(plain)).toEqual([]);
  });
});
