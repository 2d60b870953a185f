import { describe, expect, test } from "vitest";
import { listLookAlikes } from "./look-alikes.ts";

describe("letters that look like others", () => {
  test.each([
    ["a Cyrillic letter in a Latin word", "N\u0430goya", ["\u0430"]],
    ["a Greek capital in a Latin word", "\u039Aono Taro", ["\u039A"]],
    ["letters of full width", "Ｎａｇｏ", ["Ｎ", "ａ", "ｇ", "ｏ"]],
    ["letters of half width", "ﾅｺﾞ", ["ﾅ", "ｺ", "ﾞ"]],
    ["a ligature of a PDF file", "o\uFB03cier", ["\uFB03"]],
    ["a mathematical letter", "\u{1D40A}ono", ["\u{1D40A}"]],
  ])("are found: %s", (_, text, expected) => {
    expect(listLookAlikes(text)).toEqual(expected);
  });

  test.each([
    "Nguyễn Chí Vịnh",
    "Nguye\u0302\u0303n",
    "松沢 朝子",
    "Tシャツ",
    "Москва",
    "Nagoya, Токио",
    "ADMM+",
    "cœur",
  ])("are none in %s", (text) => {
    expect(listLookAlikes(text)).toEqual([]);
  });
});
