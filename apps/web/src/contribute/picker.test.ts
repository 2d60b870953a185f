import { expect, test } from "vitest";
import { matching } from "./picker.ts";

const entries = [
  { reference: "person/hoang-xuan-chien", label: "Hoàng Xuân Chiến", names: ["ホアン・スアン・チエン"] },
  { reference: "place/ha-noi", label: "Hà Nội", names: ["Hanoï", "ハノイ"] },
];

test.each([
  ["chien", ["person/hoang-xuan-chien"]],
  ["Chiến HOANG", ["person/hoang-xuan-chien"]],
  ["ハノイ", ["place/ha-noi"]],
  ["place/ha", ["place/ha-noi"]],
  ["ho", ["person/hoang-xuan-chien"]],
  ["tokyo", []],
  ["  ", []],
])("%j finds %j", (wanted, found) => {
  expect(matching(entries, wanted).map(({ reference }) => reference)).toEqual(found);
});
