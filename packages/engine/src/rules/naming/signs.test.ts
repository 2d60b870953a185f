import { describe, expect, test } from "vitest";
import { checked, readRealCorpus } from "../../testing/corpora.ts";
import { isCalledIn, isNamedIn, namedIn } from "./signs.ts";

const corpus = checked(await readRealCorpus());

describe("words name", () => {
  test.each([
    ["person/serizawa-kiyoshi", "Serizawa Kiyoshi était à Hanoï"],
    ["person/hoang-xuan-chien", "Selon HOANG XUAN CHIEN, ce dialogue"],
    ["person/kono-taro", "au ministre, Taro Kono, lors de"],
    ["organization/japan", "La partie japonaise a exprimé"],
    ["organization/viet-nam", "des soldats vietnamiens"],
    ["organization/china", "la délégation chinoise"],
    ["organization/vna", "Photo: VNA"],
    ["organization/ministry-of-defense-japan", "les ministères vietnamien et japonais de la Défense"],
  ])("%s in “%s”", (reference, words) => {
    expect(isNamedIn(reference, words, corpus)).toBe(true);
  });
});

describe("words do not name", () => {
  test.each([
    ["whoever has the same family name", "person/nguyen-chi-vinh", "le colonel Nguyen Nhu Canh"],
    ["a state whose name another word begins with", "organization/india", "la politique d'indépendance"],
    ["a body by a word that every body has", "organization/ministry-of-defense-japan", "le ministère"],
    ["who is no record", "person/nobody", "Serizawa Kiyoshi"],
  ])("%s", (_, reference, words) => {
    expect(isCalledIn(reference, words, corpus)).toBe(false);
  });
});

describe("a printed title", () => {
  const title = "le vice-ministre vietnamien de la Défense";

  test("calls each who had it, where nobody is named", () => {
    expect(namedIn(title, "person", corpus)).toEqual(["person/hoang-xuan-chien", "person/nguyen-chi-vinh"]);
  });

  test("calls him alone who is named beside it", () => {
    expect(namedIn(`Nguyen Chi Vinh, ${title}`, "person", corpus)).toEqual(["person/nguyen-chi-vinh"]);
  });

  test("of a vice-minister is not that of a minister", () => {
    expect(isCalledIn("person/kono-taro", "le vice-ministre japonais de la Défense", corpus)).toBe(false);
    expect(isCalledIn("person/kono-taro", "au ministre japonais de la Défense", corpus)).toBe(true);
  });
});
