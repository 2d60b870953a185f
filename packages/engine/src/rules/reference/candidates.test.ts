import { describe, expect, test } from "vitest";
import { checked, readRealCorpus } from "../../testing/corpora.ts";
import { candidatesFor } from "./candidates.ts";

const corpus = checked(await readRealCorpus());

describe("the records that a reference to nobody can have meant", () => {
  test.each([
    ["an id with a slip", "person/kono-tarro", "person/kono-taro"],
    ["the other order of the names", "person/taro-kono", "person/kono-taro"],
    ["a name with its marks", "person/Hoàng Xuân Chiến", "person/hoang-xuan-chien"],
    ["a name in kanji", "person/河野太郎", "person/kono-taro"],
    ["a French name", "place/Hanoï", "place/ha-noi"],
    ["a part of a name", "organization/ministry-of-defense", "organization/ministry-of-defense-japan"],
  ])("are found by %s", (_, reference, meant) => {
    expect(candidatesFor(reference, [reference.slice(0, reference.indexOf("/"))], corpus)).toContain(meant);
  });

  test("are of another kind where none of the wanted kind is near", () => {
    expect(candidatesFor("person/ha-noi", ["person"], corpus)).toContain("place/ha-noi");
  });

  test("are none where nothing is near", () => {
    expect(candidatesFor("person/zzzzzzzzzz", ["person"], corpus)).toEqual([]);
  });

  test("come in one order, three at most", () => {
    const found = candidatesFor("organization/peacekeeping", ["organization"], corpus);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(3);
    expect(candidatesFor("organization/peacekeeping", ["organization"], corpus)).toEqual(found);
  });
});
