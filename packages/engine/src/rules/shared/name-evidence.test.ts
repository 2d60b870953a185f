import { describe, expect, test } from "vitest";
import { requireValidCorpus, readRealCorpus } from "../../../test/corpora.ts";
import { isMentioned, isNamedExplicitly, findMentionedEntities } from "./name-evidence.ts";

const corpus = requireValidCorpus(await readRealCorpus());

describe("isNamedExplicitly finds", () => {
  test.each([
    ["person/serizawa-kiyoshi", "Serizawa Kiyoshi était à Hanoï"],
    ["person/hoang-xuan-chien", "Selon HOANG XUAN CHIEN, ce dialogue"],
    ["person/kono-taro", "au ministre, Taro Kono, lors de"],
    ["organization/japan", "La partie japonaise a exprimé"],
    ["organization/viet-nam", "des soldats vietnamiens"],
    ["organization/china", "la délégation chinoise"],
    ["organization/vna", "Photo: VNA"],
    ["organization/vietnam-plus", "a dit à Vietnam+ le colonel"],
    ["organization/peacekeeping-department-viet-nam", "un officier du Département"],
    ["organization/ministry-of-defense-japan", "les ministères vietnamien et japonais de la Défense"],
  ])("%s in “%s”", (reference, text) => {
    expect(isNamedExplicitly(reference, text, corpus)).toBe(true);
  });
});

describe("isMentioned does not find", () => {
  test.each([
    ["a person with the same family name", "person/nguyen-chi-vinh", "le colonel Nguyen Nhu Canh"],
    ["a state whose name is the beginning of another word", "organization/india", "la politique d'indépendance"],
    [
      "an organization by a word that many have in their name",
      "organization/ministry-of-defense-japan",
      "le ministère",
    ],
    ["an outlet by the name of its state", "organization/vietnam-plus", "Plus de 180 casques bleus vietnamiens"],
    ["a department by a departure", "organization/peacekeeping-department-viet-nam", "avant son départ pour Hanoï"],
    ["a person without a record", "person/nobody", "Serizawa Kiyoshi"],
  ])("%s", (_, reference, text) => {
    expect(isMentioned(reference, text, corpus)).toBe(false);
  });
});

describe("a printed title", () => {
  const title = "le vice-ministre vietnamien de la Défense";

  test("refers to each person who had it, if no one is named", () => {
    expect(findMentionedEntities(title, "person", corpus)).toEqual([
      "person/hoang-xuan-chien",
      "person/nguyen-chi-vinh",
    ]);
  });

  test("refers only to the person named next to it", () => {
    expect(findMentionedEntities(`Nguyen Chi Vinh, ${title}`, "person", corpus)).toEqual(["person/nguyen-chi-vinh"]);
  });

  test("of a vice-minister is not the title of a minister", () => {
    expect(isMentioned("person/kono-taro", "le vice-ministre japonais de la Défense", corpus)).toBe(false);
    expect(isMentioned("person/kono-taro", "au ministre japonais de la Défense", corpus)).toBe(true);
  });
});
