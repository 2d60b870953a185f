import { describe, expect, test } from "vitest";
import { findCitations, findDatasetCitations } from "../index.ts";

const plainCitation = "@vnjp/dataset@1.2.0";

describe("findDatasetCitations", () => {
  test("it finds a citation at its offsets", () => {
    expect(findDatasetCitations(`𠮷\r\nSee ${plainCitation}.`)).toEqual([
      { citation: plainCitation, release: "1.2.0", start: 7, end: 26, line: 2, column: 5 },
    ]);
  });

  test.each([
    ["LaTeX", String.raw`\@vnjp/dataset\@1.2.0`],
    ["braces", "{@}vnjp/dataset{@}1.2.0"],
    ["a URL", "https://example.org/?cited=%40vnjp%2Fdataset%401.2.0&more"],
    ["a URL in LaTeX", String.raw`\%40vnjp\%2Fdataset\%401.2.0`],
    ["HTML", "&#64;vnjp&#x2F;dataset&commat;1.2.0"],
    ["JSON", String.raw`"\u0040vnjp\/dataset\u00401.2.0"`],
    ["a list of references", "Version 1.2.0. @vnjp/dataset@1.2.0. https://www.npmjs.com/package/@vnjp/dataset/v/1.2.0"],
    ["Japanese", "出典は@vnjp/dataset@1.2.0である"],
  ])("it decodes the escapes of %s", (_, text) => {
    expect(findDatasetCitations(text).map(({ citation }) => citation)).toEqual([plainCitation]);
  });

  test("it includes the whole pre-release", () => {
    expect(findDatasetCitations("@vnjp/dataset@1.1.0-next.0,").map(({ release }) => release)).toEqual(["1.1.0-next.0"]);
  });

  test.each([
    ["another package", "@vnjp/cli@1.2.0 @other/dataset@1.2.0"],
    ["no release", "@vnjp/dataset@latest @vnjp/dataset @vnjp/dataset@1.2"],
    ["a longer number", "@vnjp/dataset@1.2.05 @vnjp/dataset@1.2.0.5"],
    ["the address of a file", "https://cdn.jsdelivr.net/npm/@vnjp/dataset@1.2.0/dist/data/event.json"],
    ["a citation of a record", "vnjp:event/vinh-calls-on-kono@1.2.0"],
  ])("it does not take %s for a citation", (_, text) => {
    expect(findDatasetCitations(text)).toEqual([]);
  });

  test("findCitations does not find citations of the dataset", () => {
    expect(findCitations(plainCitation)).toEqual([]);
  });
});
