import { describe, expect, test } from "vitest";
import { matchEntries } from "./record-picker.ts";
import { readPublishedCorpus } from "../../../test/published-corpus.ts";
import { listRecordEntries, buildBaseCorpus } from "../../workers/check/base-corpus.ts";

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
])("the query %j finds %j", (query, found) => {
  expect(matchEntries(entries, query).map(({ reference }) => reference)).toEqual(found);
});

describe("in the release", () => {
  const release = readPublishedCorpus().then((corpus) => listRecordEntries(buildBaseCorpus(corpus)));

  test.each([
    ["Hoàng Xuân Chiến", "person/hoang-xuan-chien"],
    ["hoang xuan chien", "person/hoang-xuan-chien"],
    ["Taro Kono", "person/kono-taro"],
    ["Nguyễn Chí Vịnh", "person/nguyen-chi-vinh"],
    ["Japan", "organization/japan"],
    ["tokyo", "place/tokyo"],
    ["statement/thang-thanks-japan", "statement/thang-thanks-japan"],
    ["10th Viet Nam–Japan Defence", "event/2024-02-27-defence-policy-dialogue-10"],
  ])("the first match for %j is %s", async (query, first) => {
    expect(matchEntries(await release, query)[0]?.reference).toBe(first);
  });
});
