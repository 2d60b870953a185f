import { expect, test } from "vitest";
import { folded, foldedInAnyOrder } from "./index.ts";

test.each([
  ["marks", "Hoàng Xuân Chiến", "hoang xuan chien"],
  ["đ, which is no d with a mark", "Đỗ Bá Tỵ", "do ba ty"],
  ["capitals", "HANOI", "hanoi"],
  ["apostrophes", "l’ASEAN", "l'asean"],
  ["white space", " Nguyên \n Nhu  Canh ", "nguyen nhu canh"],
  ["decomposed letters", "Rene\u0301", "rene"],
  ["kanji, which have no marks", "河野太郎", "河野太郎"],
])("a folded name has no %s", (_, name, plain) => {
  expect(folded(name)).toBe(plain);
});

test("in any order, family and given name may change places", () => {
  expect(foldedInAnyOrder("Taro Kono")).toBe(foldedInAnyOrder("Kono Tarō"));
  expect(foldedInAnyOrder("Taro Kono")).not.toBe(foldedInAnyOrder("Taro Aso"));
});
