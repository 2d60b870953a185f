import { describe, expect, test } from "vitest";
import { requireValidCorpus, readRealCorpus } from "../../../test/corpora.ts";
import { suggestRecords } from "./suggest-records.ts";

const corpus = requireValidCorpus(await readRealCorpus());

describe("suggestRecords", () => {
  test.each([
    ["an id with a typo", "person/kono-tarro", "person/kono-taro"],
    ["the names in the other order", "person/taro-kono", "person/kono-taro"],
    ["a name with diacritics", "person/Hoàng Xuân Chiến", "person/hoang-xuan-chien"],
    ["a name in kanji", "person/河野太郎", "person/kono-taro"],
    ["a French name", "place/Hanoï", "place/ha-noi"],
    ["a part of a name", "organization/ministry-of-defense", "organization/ministry-of-defense-japan"],
  ])("finds the record by %s", (_, reference, expected) => {
    expect(suggestRecords(reference, [reference.slice(0, reference.indexOf("/"))], corpus)).toContain(expected);
  });

  test("suggests another kind if no record of the kind is near", () => {
    expect(suggestRecords("person/ha-noi", ["person"], corpus)).toContain("place/ha-noi");
  });

  test("suggests nothing if no record is near", () => {
    expect(suggestRecords("person/zzzzzzzzzz", ["person"], corpus)).toEqual([]);
  });

  test("suggests at most three records, always in the same order", () => {
    const found = suggestRecords("organization/peacekeeping", ["organization"], corpus);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(3);
    expect(suggestRecords("organization/peacekeeping", ["organization"], corpus)).toEqual(found);
  });
});
