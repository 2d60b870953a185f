import { expect, test } from "vitest";
import { foldText, foldName } from "./index.ts";

test.each([
  ["marks", "Hoàng Xuân Chiến", "hoang xuan chien"],
  ["đ, which is no d with a mark", "Đỗ Bá Tỵ", "do ba ty"],
  ["capitals", "HANOI", "hanoi"],
  ["apostrophes", "l’ASEAN", "l'asean"],
  ["white space", " Nguyên \n Nhu  Canh ", "nguyen nhu canh"],
  ["decomposed letters", "Rene\u0301", "rene"],
  ["kanji, which have no marks", "河野太郎", "河野太郎"],
  ["wide letters", "Ｔｏｋｙｏ", "tokyo"],
  ["narrow kana", "ﾍﾞﾄﾅﾑ", foldText("ベトナム")],
  ["katakana", "ベトナム", foldText("べとなむ")],
  ["ligatures", "mise en Œuvre", "mise en oeuvre"],
])("a folded name has no %s", (_, name, plain) => {
  expect(foldText(name)).toBe(plain);
});

test("foldName ignores the order of family name and given name", () => {
  expect(foldName("Taro Kono")).toBe(foldName("Kono Tarō"));
  expect(foldName("Taro Kono")).not.toBe(foldName("Taro Aso"));
});
