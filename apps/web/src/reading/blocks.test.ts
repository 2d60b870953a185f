import { describe, expect, test } from "vitest";
import { blocksOf } from "./blocks.ts";
import { between, charactersOf } from "./characters.ts";

const text = charactersOf(
  " date 2024-02 Le dialogue. Photo: VNA\n\nHanoi (VNA) - Le général a dit.\n\nIl a conclu. -VNA",
);

const segment = (role: string, words: string) => {
  const start = text.join("").indexOf(words);
  return { role, start, end: start + words.length };
};

const segments = [
  segment("header", "date 2024-02"),
  segment("caption", "Le dialogue."),
  segment("credit", "Photo: VNA"),
  segment("dateline", "Hanoi (VNA) -"),
  segment("paragraph", "Le général a dit."),
  segment("paragraph", "Il a conclu."),
  segment("sign-off", "-VNA"),
];

const wordsOf = (blocks: ReturnType<typeof blocksOf>) =>
  blocks.map(({ parts }) => parts.map(({ start, end }) => between(text, start, end)).join(""));

describe("blocks of a text", () => {
  const blocks = blocksOf(text, segments);
  test("keep a caption and its credit, a dateline and its paragraph together", () => {
    expect(wordsOf(blocks).map((words) => words.trim())).toEqual([
      "date 2024-02",
      "Le dialogue. Photo: VNA",
      "Hanoi (VNA) - Le général a dit.",
      "Il a conclu. -VNA",
    ]);
    expect(blocks.map(({ kind, number }) => number ?? kind)).toEqual(["header", "figure", 1, 2]);
  });
  test("are every character of it", () => {
    expect(wordsOf(blocks).join("")).toBe(text.join(""));
  });
  test("are every character of it where nobody has told its segments", () => {
    expect(wordsOf(blocksOf(text, [])).join("")).toBe(text.join(""));
  });
});
