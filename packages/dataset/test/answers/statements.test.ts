import { listStatements } from "@vnjp/dataset/answers";
import { describe, expect, test } from "vitest";
import { findUncitedWords, listCitedPages } from "./helpers/cited-words.ts";
import { toPlainSpaces } from "./helpers/plain-spaces.ts";

const summarize = (entries: ReturnType<typeof listStatements>): string[] =>
  entries.map(({ statement, acts }) => [...acts, statement.slice(10)].join(" "));

describe("statements", () => {
  test("What did Kono Taro say?", () => {
    const said = listStatements({ speaker: "person/kono-taro" });
    expect(summarize(said)).toEqual([
      "accepted kono-accepts-invitation",
      "reaffirmed kono-reaffirms-support",
      "intended kono-wishes-informal-meeting",
    ]);
    expect(findUncitedWords(said, "a accepté l’invitation avec plaisir", "a réaffirmé son soutien")).toEqual([]);
  });

  test("What did Phạm Mạnh Thắng say for himself, and what as one of both sides?", () => {
    const said = listStatements({ speaker: "person/pham-manh-thang" });
    expect(said.map(({ statement, voices }) => [statement.slice(10), voices.speaker])).toEqual([
      ["2024-02-27-visit-seeks-opportunities", "side"],
      ["thang-thanks-japan", "named"],
      ["2024-02-27-visit-agreed-means", "side"],
      ["thang-proposes-peacekeeping-cooperation", "named"],
    ]);
    expect(findUncitedWords(said, "a remercié le Japon", "a suggéré que les deux parties")).toEqual([]);
  });

  test("What was said at the consultation of 2020, in the order of the text?", () => {
    const said = listStatements({ occasion: "event/2020-02-21-consultation" });
    expect(summarize(said)).toEqual([
      "informed viet-nam-informs-of-2020-plans",
      "believed japan-believes-in-success-of-2020-activities",
      "agreed 2020-02-21-agreed-areas",
    ]);
    expect(findUncitedWords(said, "a exprimé sa conviction", "la partie vietnamienne a informé")).toEqual([]);
  });

  test("What did the two vice-ministers say in May 2022?", () => {
    const said = listStatements({ speaker: "person/tsuchimichi-akihiro", from: "2022-05", to: "2022-05" });
    expect(said.map(({ acts }) => acts[0])).toEqual(["welcomed", "stressed", "agreed", "advocated"]);
    expect(findUncitedWords(said, "ont salué le développement", "ils ont préconisé")).toEqual([]);
  });

  test("Who thanked whom?", () => {
    const said = listStatements({ act: "thanked" });
    expect(summarize(said)).toEqual(["thanked thang-thanks-japan"]);
    expect(said[0]?.sentence.fr).toMatch(/^Lors de la visite .*, Pham Manh Thang a remercié le Japon/);
    expect(listStatements({ addressee: "organization/japan", act: "thanked" })).toHaveLength(1);
    expect(findUncitedWords(said, "a remercié le Japon pour son soutien au Vietnam")).toEqual([]);
  });

  test("What did Viet Nam stress, and through whom?", () => {
    const said = listStatements({ speaker: "organization/viet-nam", act: "stressed", from: "2024" });
    expect(said.map(({ statement, voices }) => [statement.slice(10), voices.speaker])).toEqual(
      [
        ["chien-stresses-foreign-and-defence-policy", "represented"],
        ["chien-on-peaceful-settlement", "represented"],
      ].toSorted(),
    );
    expect(findUncitedWords(said, "politique de défense des « quatre non »", "par des voies pacifiques")).toEqual([]);
  });

  test("Who speaks of cybersecurity?", () => {
    const said = listStatements({ topic: "topic/cybersecurity" });
    expect(summarize(said)).toEqual(["agreed 2020-02-21-agreed-areas", "agreed 2024-02-27-agreed-areas"]);
    expect(findUncitedWords(said, "la cybersécurité", "la cybersécurité et le sauvetage")).toEqual([]);
  });

  test("What does a text say without saying who says it?", () => {
    const said = listStatements().filter(({ speakers }) => speakers.includes("unmarked"));
    expect(said.map(({ statement }) => statement)).toEqual(
      expect.arrayContaining([
        "statement/japan-will-go-on-inviting-soldiers",
        "statement/viet-nam-ready-to-receive-officers",
      ]),
    );
    for (const { sentence } of said) expect(sentence.en).toMatch(/without naming a speaker|in its own voice/);
    expect(findUncitedWords(said, "Le Japon continuera d'inviter des soldats vietnamiens")).toEqual([]);
  });

  test("Who assesses the co-chairing of cycle 4? The dispatch itself; a page that a discrepancy follows has a speaker not named", () => {
    const said = listStatements().find(({ statement }) => statement === "statement/cycle-4-co-chairing-assessed");
    expect(said?.sentence.en).toMatch(
      /says in its own voice .* \(assessment, date of the dispatch and speaker implied; a speaker not named according to Vietnam\+\)\.$/,
    );
    expect(toPlainSpaces(said)?.fr).toMatch(
      /dit elle-même .* \(appréciation, date de la dépêche et locuteur implicites ; un locuteur non nommé selon Vietnam\+\)\.$/,
    );
    expect(said ? listCitedPages([said]) : []).toContain("source/vietnamplus-en-249137");
  });

  test("What did Serizawa Kiyoshi hope for?", () => {
    const said = listStatements({ speaker: "person/serizawa-kiyoshi", act: "hoped" });
    expect(summarize(said)).toEqual(["hoped serizawa-hopes-for-more-collaboration"]);
    expect(findUncitedWords(said, "a exprimé son espoir d'une collaboration accrue")).toEqual([]);
  });
});
