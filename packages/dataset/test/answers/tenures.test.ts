import { get, listValues, type Reference } from "@vnjp/dataset";
import { listHolders, listTenures } from "@vnjp/dataset/answers";
import { describe, expect, test } from "vitest";
import { findUncitedWords } from "./helpers/cited-words.ts";

describe("posts and their holders", () => {
  test("Which post did Hoàng Xuân Chiến hold on 27 February 2024?", () => {
    const [tenure] = listTenures("person/hoang-xuan-chien", { on: "2024-02-27" });
    expect([tenure?.post, tenure?.onDay, tenure?.basis]).toEqual([
      "post/deputy-minister-of-national-defence-viet-nam",
      "attested",
      "stated",
    ]);
    expect(findUncitedWords(tenure ? [tenure] : [], "27 février", "vice-ministre vietnamien de la Défense")).toEqual(
      [],
    );
  });

  test.each([
    ["2022-05-17", "attested"],
    ["2023", "between"],
    ["2025", "open-term"],
  ])("Did he hold it in %s? %s", (on, onDay) => {
    expect(listTenures("person/hoang-xuan-chien", { on }).map((tenure) => tenure.onDay)).toEqual([onDay]);
  });

  test("Did he hold it in 2019? The record does not show it", () => {
    expect(listTenures("person/hoang-xuan-chien", { on: "2019" })).toEqual([]);
  });

  test("Who was deputy minister of national defence of Viet Nam on 21 February 2020?", () => {
    const holders = listHolders("post/deputy-minister-of-national-defence-viet-nam", { on: "2020-02-21" });
    expect(holders.map(({ holder, onDay }) => [holder, onDay])).toEqual([["person/nguyen-chi-vinh", "attested"]]);
    expect(findUncitedWords(holders, "vice-ministre vietnamien de la Défense", "Le même jour")).toEqual([]);
  });

  test("Was Kono Taro minister of defence on 21 February 2020? The call may be of that day, and may be earlier", () => {
    const holders = listHolders("post/minister-of-defense-japan", { on: "2020-02-21" });
    expect(holders.map(({ holder, onDay }) => [holder, onDay])).toEqual([["person/kono-taro", "possibly"]]);
    expect(findUncitedWords(holders, "ministre japonais de la Défense, Taro Kono")).toEqual([]);
  });

  test("Which post did Nishida Yasunori hold? The dispatch only calls him a counterpart", () => {
    const [tenure] = listTenures("person/nishida-yasunori");
    expect([tenure?.post, tenure?.titles[0]]).toEqual([undefined, "homologue japonais"]);
    expect(tenure?.sentence.en).toContain("post not stated");
    expect(findUncitedWords(tenure ? [tenure] : [], "son homologue japonais Nishida Yasunori")).toEqual([]);
  });

  test("What was Nishida Yasunori called in June 2020? Not by the words of February", () => {
    const [tenure] = listTenures("person/nishida-yasunori", { on: "2020-06-10" });
    expect(tenure?.sentence.en).toContain("“Deputy Minister of Defense”");
    expect(tenure?.sentence.en).not.toContain("homologue");
  });

  test("On which days does Phạm Mạnh Thắng appear? In order of time, each with its source", () => {
    const [tenure] = listTenures("person/pham-manh-thang");
    expect(tenure?.sentence.en).toMatch(
      /in June 2023 according to Vietnam Pictorial, on 27 February 2024 and in May 2024 according to/,
    );
  });

  test("Which roles did Viet Nam have in other bodies?", () => {
    const roles = listTenures("organization/viet-nam");
    expect(roles.map(({ organization }) => organization)).toEqual([
      "organization/asean",
      "mechanism/admm-plus-peacekeeping-expert-group",
      "organization/un-security-council",
    ]);
    expect(
      findUncitedWords(roles, "président de l'ASEAN", "membre non permanent du Conseil de sécurité des Nations Unies"),
    ).toEqual([]);
  });

  test("Whose forces are in UNMISS? Those of two states", () => {
    const forces = listHolders("organization/unmiss");
    const states = forces.map(({ holder }) => listValues(get(holder as Reference<"organization">).parent));
    expect(states).toEqual([["organization/japan"], ["organization/viet-nam"]]);
    expect(findUncitedWords(forces, "déployées au sein de la Mission des Nations unies au Soudan du Sud")).toEqual([]);
  });

  test("Who co-chaired the peacekeeping experts' working group in May 2022?", () => {
    const chairs = listHolders("mechanism/admm-plus-peacekeeping-expert-group", { on: "2022-05" });
    expect(chairs.map(({ holder, onDay }) => [holder, onDay])).toEqual([
      ["organization/japan", "in-term"],
      ["organization/viet-nam", "in-term"],
    ]);
    expect(findUncitedWords(chairs, "coprésidents du Groupe d'experts", "période 2021-2023")).toEqual([]);
  });

  test("Who in the record holds a post of Japan's Ministry of Defense?", () => {
    const holders = listHolders("organization/ministry-of-defense-japan");
    expect(holders.map(({ holder }) => holder?.slice(7))).toEqual([
      "kono-taro",
      "matsuzawa-tomoko",
      "nishida-yasunori",
      "serizawa-kiyoshi",
      "tsuchimichi-akihiro",
    ]);
    expect(
      findUncitedWords(
        holders,
        "directeur de la coopération de défense dans la région Indo-Pacifique",
        "homologue japonais",
      ),
    ).toEqual([]);
  });
});
