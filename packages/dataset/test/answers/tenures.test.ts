import { get, listValues, type Reference } from "@vnjp/dataset";
import { getSummary, listHolders, listTenures } from "@vnjp/dataset/answers";
import { describe, expect, test } from "vitest";
import { findUncitedWords } from "./helpers/cited-words.ts";
import { toPlainSpaces } from "./helpers/plain-spaces.ts";

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

  test("What was Nishida Yasunori called on each day? By the words of the source of that day", () => {
    const [tenure] = listTenures("person/nishida-yasunori");
    expect(toPlainSpaces(tenure)).toEqual({
      en: "Nishida Yasunori appears in the Ministry of Defense of Japan as “Deputy Defence Minister”, perhaps on 25 November 2019 according to Vietnam+; as “homologue japonais” on 21 February 2020; as “Deputy Minister of Defense” on 10 June 2020 according to Talk Vietnam (date and body implied; post not stated).",
      fr: "Nishida Yasunori apparaît au ministère japonais de la Défense comme « Deputy Defence Minister », peut-être le 25 novembre 2019, selon Vietnam+ ; comme « homologue japonais » le 21 février 2020 ; comme « Deputy Minister of Defense » le 10 juin 2020, selon Talk Vietnam (date et organisme implicites ; fonction non énoncée).",
    });
    const posts = getSummary("person/nishida-yasunori").lines.find(({ part }) => part === "posts");
    expect(posts?.text.en).toMatch(/^in the Ministry of Defense of Japan as “Deputy Defence Minister”, perhaps on/);
  });

  test("In which words is Hoàng Xuân Chiến deputy minister? In those of 2022, and in others in 2024", () => {
    const [tenure] = listHolders("post/deputy-minister-of-national-defence-viet-nam");
    expect(toPlainSpaces(tenure)).toEqual({
      en: "Hoàng Xuân Chiến appears as Deputy Minister of National Defence of Viet Nam, in the words “vice-ministre de la Défense”, on 17 May 2022; in the words “vice-ministre vietnamien de la Défense”, on 27 February 2024; the term runs perhaps from July 2020 on, with no known end (term according to Báo Nghệ An).",
      fr: "Hoang Xuân Chiên apparaît comme vice-ministre vietnamien de la Défense, dans les termes « vice-ministre de la Défense », le 17 mai 2022 ; dans les termes « vice-ministre vietnamien de la Défense », le 27 février 2024 ; le mandat court peut-être à partir de juillet 2020, sans fin connue (mandat selon Báo Nghệ An).",
    });
  });

  test("In which words is Kono Taro minister? A page without a title gives its days none", () => {
    const [tenure] = listTenures("person/kono-taro");
    expect(toPlainSpaces(tenure)).toEqual({
      en: "Kono Taro appears as Minister of Defense of Japan from 16 to 18 November 2019 according to the Ministry of Defense of Japan; in the words “ministre japonais de la Défense”, in February 2020 and on 21 February 2020 or earlier; in the words “防衛大臣”, perhaps on 21 February 2020 according to VOV5 (date implied).",
      fr: "Taro Kono apparaît comme ministre japonais de la Défense du 16 au 18 novembre 2019, selon le ministère japonais de la Défense ; dans les termes « ministre japonais de la Défense », en février 2020 et le 21 février 2020 ou avant ; dans les termes « 防衛大臣 », peut-être le 21 février 2020, selon VOV5 (date implicite).",
    });
    expect(listTenures("person/kono-taro", { on: "2019-11-17" })[0]?.sentence.en).not.toContain("in the words");
  });

  test("When was Nguyễn Như Cảnh deputy director, in the words of the dispatch? On a date that it does not state", () => {
    const [tenure] = listTenures("person/nguyen-nhu-canh");
    expect(tenure?.sentence.en).toContain("; in the words “directeur adjoint du département”, on a date not stated (");
    expect(toPlainSpaces(tenure)?.fr).toContain(
      " ; dans les termes « directeur adjoint du département », à une date non énoncée (",
    );
  });

  test("In which words does a term hold on a day? In those of the page that gives the term, or in none", () => {
    const [serizawa] = listTenures("person/serizawa-kiyoshi", { on: "2025" });
    expect(serizawa?.sentence.en).toContain("of Japan, in the words “防衛審議官”; the term began before that day");
    const [chien] = listTenures("person/hoang-xuan-chien", { on: "2025" });
    expect(chien?.sentence.en).toContain("of Viet Nam; the term began before that day");
    expect(chien?.sentence.fr.replaceAll(/\s/gu, " ")).toContain("de la Défense ; le mandat a commencé avant ce jour");
  });

  test("On which days does Phạm Mạnh Thắng appear? In order of time, each with its source", () => {
    const [tenure] = listTenures("person/pham-manh-thang");
    expect(tenure?.sentence.en).toMatch(
      /in June 2023 according to Vietnam Pictorial; in the words “chef .*”, on 27 February 2024; in May 2024 according to/,
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
