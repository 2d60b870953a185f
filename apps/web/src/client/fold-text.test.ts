import { expect, test } from "vitest";
import { foldText } from "./fold-text.ts";

test.each([
  ["Hoàng Xuân Chiến", "hoang xuan chien"],
  ["Đại tá", "dai ta"],
  ["Défense", "defense"],
  ["芹沢清", "芹沢清"],
])("%s becomes %s", (name, folded) => {
  expect(foldText(name)).toBe(folded);
});
