import { describe, expect, test } from "vitest";
import { readText } from "./read-text.ts";

const file = (...bytes: number[]) => new File([new Uint8Array(bytes)], "paper");

describe("a file", () => {
  test("in UTF-8 is read, and a byte order mark is no part of its first line", async () => {
    expect(await readText(file(0xef, 0xbb, 0xbf, 0xc5, 0x8d))).toBe("ō");
  });

  test.each([
    { what: "UTF-16", bytes: [0xff, 0xfe, 0x76, 0x00], words: "save it as UTF-8" },
    { what: "a document of a word processor", bytes: [0x50, 0x4b, 0x03, 0x04, 0xff], words: "an archive" },
    { what: "a PDF", bytes: [0x25, 0x50, 0x44, 0x46, 0xff], words: "a PDF" },
    { what: "Latin 1", bytes: [0x64, 0xe9, 0x66], words: "no text in UTF-8" },
    { what: "no text at all", bytes: [0x00, 0x01], words: "no text in UTF-8" },
  ])("that is $what is refused with a way out", async ({ bytes, words }) => {
    await expect(readText(file(...bytes))).rejects.toThrow(words);
  });
});
