import { describe, expect, test } from "vitest";
import { computeCoverage } from "./index.ts";

const text = "Port-Cendre (AVP) - 𠮷田 Hana parle. Il pleut.\nElle se tait.";
const createRange = (quote: string, name: string) => {
  const start = Array.from(text.slice(0, text.indexOf(quote))).length;
  return { name, key: name, start, end: start + [...quote].length };
};
const segments = [
  createRange("Elle se tait.", "p2"),
  createRange("𠮷田 Hana parle. Il pleut.", "p1"),
  createRange("Port-Cendre (AVP) -", "dateline"),
];

describe("the coverage of a text", () => {
  const coverage = computeCoverage(text, segments, [
    createRange("se tait", "silence"),
    createRange("𠮷田 Hana parle", "speech"),
    createRange("AVP", "agency"),
  ]);

  test("lists the sentences by segment, in the order of the text", () => {
    expect(coverage.map(({ segment, quote }) => [segment, quote])).toEqual([
      ["dateline", "Port-Cendre (AVP) -"],
      ["p1", "𠮷田 Hana parle."],
      ["p1", "Il pleut."],
      ["p2", "Elle se tait."],
    ]);
  });

  test("lists the quotes of each sentence, or none", () => {
    expect(coverage.map(({ supports }) => supports.map(({ name }) => name))).toEqual([
      ["agency"],
      ["speech"],
      [],
      ["silence"],
    ]);
  });

  test("lists the words that nothing quotes, without punctuation", () => {
    expect(coverage.map(({ unquoted }) => unquoted)).toEqual([["Port-Cendre"], [], ["Il pleut"], ["Elle"]]);
  });

  test("counts a quote that overlaps two sentences for both", () => {
    const both = computeCoverage(text, segments, [createRange("parle. Il pleut", "two")]);
    expect(both.map(({ supports }) => supports.length)).toEqual([0, 1, 1, 0]);
  });

  test("does not count a quote that ends where a sentence begins", () => {
    const before = computeCoverage(text, segments, [{ start: 0, end: 20 }]);
    expect(before.map(({ supports }) => supports.length)).toEqual([1, 0, 0, 0]);
  });

  test("lists words once, even if quotes overlap or contain each other", () => {
    const [, first] = computeCoverage(text, segments, [
      createRange("Hana", "a"),
      createRange("Hana parle", "b"),
      createRange("parle", "c"),
    ]);
    expect(first?.unquoted).toEqual(["𠮷田"]);
  });
});
