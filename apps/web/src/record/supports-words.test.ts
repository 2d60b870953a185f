import { expect, test } from "vitest";
import { supportsWords } from "./supports-words.ts";

test.each([
  ["anchor", "what it points back to"],
  ["identity", "who or what is meant"],
  ["bound", "for the limit"],
  ["year", "for the year"],
  ["some-new-part", "for the some new part"],
])("a quote that supports the %s is there “%s”", (code, words) => {
  expect(supportsWords(code)).toBe(words);
});
