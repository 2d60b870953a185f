import { listAreaMentions, listAreas, listNewAreas, listRecurringAreas, listStatements } from "@vnjp/dataset/answers";
import { describe, expect, test } from "vitest";
import { findUncitedWords } from "./helpers/cited-words.ts";

describe("areas of cooperation", () => {
  test("Which areas does one statement name?", () => {
    const mentions = listAreaMentions({ statement: "statement/2020-02-21-agreed-areas" });
    expect(mentions.map(({ topics }) => topics[0])).toEqual([
      "topic/cybersecurity",
      "topic/delegation-exchanges",
      "topic/peacekeeping",
      "topic/search-and-rescue",
      "topic/war-legacy",
    ]);
    expect(() => listAreaMentions({ statement: "statement/nothing" })).toThrow(RangeError);
    expect(findUncitedWords(mentions, "la cybersécurité", "le règlement des conséquences de la guerre")).toEqual([]);
  });

  test("Which areas were agreed in 2020, in the words of the text?", () => {
    const mentions = listAreaMentions({ act: "agreed", from: "2020", to: "2020" });
    expect(mentions.map(({ topics, wording }) => [...topics, wording]).toSorted()).toEqual([
      ["topic/cybersecurity", "la cybersécurité"],
      ["topic/delegation-exchanges", "les échanges de délégations, en particulier celles de haut niveau"],
      ["topic/peacekeeping", "la coopération dans le maintien de la paix des Nations Unies"],
      ["topic/search-and-rescue", "la recherche et le sauvetage"],
      ["topic/war-legacy", "le règlement des conséquences de la guerre"],
    ]);
    expect(findUncitedWords(mentions, ...mentions.map(({ wording }) => wording))).toEqual([]);
  });

  test("Which areas were agreed in 2020, in 2022 and in 2024?", () => {
    const areas = listAreas({ act: "agreed" }).filter(({ years }) => years.length === 3);
    expect(areas.map(({ topic }) => topic)).toEqual(["topic/delegation-exchanges", "topic/war-legacy"]);
    expect(
      findUncitedWords(
        areas,
        "les échanges de délégations, en particulier celles de haut niveau",
        "l'échange de délégations à tous les niveaux",
        "la résolution des conséquences de la guerre",
      ),
    ).toEqual([]);
  });

  test("Which areas recur among the agreements, and in which words?", () => {
    const areas = listRecurringAreas({ act: "agreed" });
    expect(areas.map(({ topic }) => topic.slice(6))).toEqual(
      expect.arrayContaining(["cybersecurity", "maritime-law-enforcement", "peacekeeping", "search-and-rescue"]),
    );
    const cybersecurity = areas.find(({ topic }) => topic === "topic/cybersecurity");
    expect(cybersecurity?.sentence.en).toBe(
      "The topic “Cybersecurity” is named as an area of cooperation in 2020 (“la cybersécurité”) and in 2024 (“la cybersécurité et le sauvetage”).",
    );
    expect(findUncitedWords(areas, "la capacité d'application de la loi en mer")).toEqual([]);
  });

  test("Which agreed areas are new in 2024?", () => {
    const areas = listNewAreas(2024, { act: "agreed" });
    expect(areas.map(({ topic }) => topic.slice(6))).toEqual([
      "defence-industry",
      "education",
      "military-medicine",
      "multilateral-coordination",
      "training",
    ]);
    expect(findUncitedWords(areas, "l'industrie de la défense", "l'éducation", "la médecine militaire")).toEqual([]);
  });

  test("Which of them no statement at all names before 2024?", () => {
    const areas = listNewAreas(2024);
    expect(areas.map(({ topic }) => topic.slice(6))).toEqual(["defence-industry", "education"]);
    expect(findUncitedWords(areas, "l'industrie de la défense", "l'éducation")).toEqual([]);
  });

  test("In which years is peacekeeping named? What is said of training for it counts; what has no sure year does not", () => {
    const area = listAreas().find(({ topic }) => topic === "topic/peacekeeping");
    expect(area?.years).toEqual([2020, 2022, 2024]);
    expect(findUncitedWords(area ? [area] : [], "la formation au maintien de la paix")).toEqual([]);
    const [mention] = listAreaMentions({ statement: "statement/co-chairing-strengthened-ties" });
    expect(mention?.year).toBeUndefined();
    expect(mention?.sentence.en).toContain("published between 2020 and September 2023");
    expect(mention?.citations[0]).toContain("/published/from-2020-to-september-2023");
    const statement = listStatements().find((one) => one.statement === mention?.statement);
    expect(statement?.date).toBe("[2020..2023-09]");
  });

  test("By which means was cooperation to be carried out in 2022?", () => {
    const mentions = listAreaMentions({ role: "means", from: "2022", to: "2022" });
    const sure = mentions.filter(({ inRange }) => inRange === "surely");
    expect(sure.map(({ wording }) => wording)).toEqual(["programmes d'aide publique au développement", "subventions"]);
    expect(findUncitedWords(mentions, ...mentions.map(({ wording }) => wording))).toEqual([]);
  });

  test("Which areas does the text leave open?", () => {
    const mentions = listAreaMentions({ from: "2024", to: "2024" }).filter(({ topics }) => topics.length === 0);
    expect(mentions.map(({ wording }) => wording)).toEqual(
      expect.arrayContaining([
        "les domaines où les deux pays ont des atouts et une demande",
        "les domaines où les deux pays ont des atouts et des besoins",
      ]),
    );
    for (const { sentence } of mentions) expect(sentence.en).toContain("topic not stated");
  });
});
