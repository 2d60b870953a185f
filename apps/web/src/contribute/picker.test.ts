import { describe, expect, test } from "vitest";
import { matching } from "./picker.ts";
import { publishedCorpus } from "./testing/published.ts";
import { entriesOf, releaseOf } from "./worker/release.ts";

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

describe("of the release, the first that is found", () => {
  const release = publishedCorpus().then((corpus) => entriesOf(releaseOf(corpus)));

  test.each([
    ["Hoàng Xuân Chiến", "person/hoang-xuan-chien"],
    ["hoang xuan chien", "person/hoang-xuan-chien"],
    ["Taro Kono", "person/kono-taro"],
    ["Nguyễn Chí Vịnh", "person/nguyen-chi-vinh"],
    ["Japan", "organization/japan"],
    ["tokyo", "place/tokyo"],
    ["statement/thang-thanks-japan", "statement/thang-thanks-japan"],
    ["10th Viet Nam–Japan Defence", "event/2024-02-27-defence-policy-dialogue-10"],
  ])("by %j is %s", async (wanted, first) => {
    expect(matching(await release, wanted)[0]?.reference).toBe(first);
  });
});
