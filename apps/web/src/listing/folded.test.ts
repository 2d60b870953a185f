import { expect, test } from "vitest";
import { folded } from "./folded.ts";

test.each([
  ["Hoàng Xuân Chiến", "hoang xuan chien"],
  ["Đại tá", "dai ta"],
  ["Défense", "defense"],
  ["芹沢清", "芹沢清"],
])("%s is found by %s", (name, words) => {
  expect(folded(name)).toBe(words);
});
