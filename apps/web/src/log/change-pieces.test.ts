import { describe, expect, test } from "vitest";
import { corrections } from "../e2e/released/ledgers.ts";
import { afterPieces, beforePieces } from "./change-pieces.ts";

const [given] = Object.values(corrections);
if (!given) throw new Error("there is no correction");
const { before: _before, after: _after, ...bare } = given;
const hash = "0".repeat(64);

describe("what a correction shows", () => {
  test.each([
    { name: "a value", sides: { before: "2024-02-28" }, words: ["28 February 2024", "2024-02-28"] },
    { name: "a text that was said to be silent", sides: { before: null }, words: ["said nowhere in the text"] },
    { name: "what a redaction withholds", sides: { beforeSha256: hash }, words: ["withheld"] },
    {
      name: "a place in a text",
      sides: { before: { text: "a-1/e1", quote: "Auparavant", start: 0, end: 10 } },
      words: ["“Auparavant”"],
    },
  ])("of $name that stood before: $words", ({ sides, words }) => {
    expect(beforePieces({ ...bare, ...sides }).map(({ text }) => text)).toEqual(words);
  });

  test.each([
    { name: "a value", sides: { after: "vice-minister" }, words: ["vice minister"] },
    { name: "a fact that was withdrawn", sides: {}, words: ["withdrawn"] },
    { name: "a value that was withheld later", sides: { afterSha256: hash }, words: ["withheld"] },
  ])("of $name that stands now: $words", ({ sides, words }) => {
    expect(afterPieces({ ...bare, ...sides }).map(({ text }) => text)).toEqual(words);
  });
});
