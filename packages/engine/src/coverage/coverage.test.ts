import { describe, expect, test } from "vitest";
import { coverageOf } from "./index.ts";

const text = "Port-Cendre (AVP) - 𠮷田 Hana parle. Il pleut.\nElle se tait.";
const at = (quote: string, name: string) => {
  const start = Array.from(text.slice(0, text.indexOf(quote))).length;
  return { name, key: name, start, end: start + [...quote].length };
};
const segments = [
  at("Elle se tait.", "p2"),
  at("𠮷田 Hana parle. Il pleut.", "p1"),
  at("Port-Cendre (AVP) -", "dateline"),
];

describe("the coverage of a text", () => {
  const covered = coverageOf(text, segments, [
    at("se tait", "silence"),
    at("𠮷田 Hana parle", "speech"),
    at("AVP", "agency"),
  ]);

  test("goes through its sentences, segment by segment, in the order of the text", () => {
    expect(covered.map(({ segment, quote }) => [segment, quote])).toEqual([
      ["dateline", "Port-Cendre (AVP) -"],
      ["p1", "𠮷田 Hana parle."],
      ["p1", "Il pleut."],
      ["p2", "Elle se tait."],
    ]);
  });

  test("says what rests on each, and of which nothing does", () => {
    expect(covered.map(({ supports }) => supports.map(({ name }) => name))).toEqual([
      ["agency"],
      ["speech"],
      [],
      ["silence"],
    ]);
  });

  test("shows the words that nothing quotes, and no mere punctuation", () => {
    expect(covered.map(({ unquoted }) => unquoted)).toEqual([["Port-Cendre"], [], ["Il pleut"], ["Elle"]]);
  });

  test("counts a quote that reaches into two sentences for both", () => {
    const both = coverageOf(text, segments, [at("parle. Il pleut", "two")]);
    expect(both.map(({ supports }) => supports.length)).toEqual([0, 1, 1, 0]);
  });

  test("does not count a quote that only touches a sentence's end", () => {
    const before = coverageOf(text, segments, [{ start: 0, end: 20 }]);
    expect(before.map(({ supports }) => supports.length)).toEqual([1, 0, 0, 0]);
  });

  test("shows words once, though quotes overlap and lie in one another", () => {
    const [, first] = coverageOf(text, segments, [at("Hana", "a"), at("Hana parle", "b"), at("parle", "c")]);
    expect(first?.unquoted).toEqual(["𠮷田"]);
  });
});
