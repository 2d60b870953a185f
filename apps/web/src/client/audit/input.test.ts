import { describe, expect, test } from "vitest";
import { readTextFile } from "./input.ts";

const createFile = (...bytes: number[]) => new File([new Uint8Array(bytes)], "paper");

describe("readTextFile", () => {
  test("reads UTF-8 and drops the byte order mark", async () => {
    expect(await readTextFile(createFile(0xef, 0xbb, 0xbf, 0xc5, 0x8d))).toBe("ō");
  });

  test.each([
    { format: "UTF-16", bytes: [0xff, 0xfe, 0x76, 0x00], message: "save it as UTF-8" },
    { format: "a .docx file", bytes: [0x50, 0x4b, 0x03, 0x04, 0xff], message: "an archive" },
    { format: "a PDF", bytes: [0x25, 0x50, 0x44, 0x46, 0xff], message: "a PDF" },
    { format: "Latin 1", bytes: [0x64, 0xe9, 0x66], message: "not UTF-8" },
    { format: "binary data", bytes: [0x00, 0x01], message: "not UTF-8" },
  ])("rejects $format and says what to do", async ({ bytes, message }) => {
    await expect(readTextFile(createFile(...bytes))).rejects.toThrow(message);
  });
});
