import { describe, expect, test } from "vitest";
import { splitBlocks } from "./blocks.ts";
import { sliceText, toCharacters } from "./characters.ts";

const text = toCharacters(
  " date 2024-02 Le dialogue. Photo: VNA\n\nHanoi (VNA) - Le général a dit.\n\nIl a conclu. -VNA",
);

const createSegment = (role: string, quoted: string) => {
  const start = text.join("").indexOf(quoted);
  return { role, start, end: start + quoted.length };
};

const segments = [
  createSegment("header", "date 2024-02"),
  createSegment("caption", "Le dialogue."),
  createSegment("credit", "Photo: VNA"),
  createSegment("dateline", "Hanoi (VNA) -"),
  createSegment("paragraph", "Le général a dit."),
  createSegment("paragraph", "Il a conclu."),
  createSegment("sign-off", "-VNA"),
];

const joinBlockTexts = (blocks: ReturnType<typeof splitBlocks>) =>
  blocks.map(({ parts }) => parts.map(({ start, end }) => sliceText(text, start, end)).join(""));

describe("splitBlocks", () => {
  const blocks = splitBlocks(text, segments);
  test("keeps a caption with its credit, and a dateline with its paragraph", () => {
    expect(joinBlockTexts(blocks).map((quoted) => quoted.trim())).toEqual([
      "date 2024-02",
      "Le dialogue. Photo: VNA",
      "Hanoi (VNA) - Le général a dit.",
      "Il a conclu. -VNA",
    ]);
    expect(blocks.map(({ kind, number }) => number ?? kind)).toEqual(["header", "figure", 1, 2]);
  });
  test("keeps every character", () => {
    expect(joinBlockTexts(blocks).join("")).toBe(text.join(""));
  });
  test("keeps every character of a text without segments", () => {
    expect(joinBlockTexts(splitBlocks(text, [])).join("")).toBe(text.join(""));
  });
});
