import { events, get, listEvidence, people, toCitation } from "@vnjp/dataset";
import { getCitationStatus, listCorrectionsSince } from "@vnjp/dataset/citation-status";
import {
  getSummary,
  getTimeline,
  listAreas,
  listCommitments,
  listConflicts,
  listEngagements,
  listParticipants,
  listSilences,
  listStatements,
} from "@vnjp/dataset/answers";
import { describe, expect, test } from "vitest";
import { findUncitedWords } from "./helpers/cited-words.ts";

const dialogue = "event/2024-02-27-defence-policy-dialogue-10";

/** What a researcher wants to know first. Each is one call; searching, exporting and auditing are elsewhere. */
describe("tasks of a researcher", () => {
  test("1. Who co-chaired dialogue 10?", () => {
    const chairs = listParticipants(dialogue, { role: "co-chair" });
    expect(chairs.map(({ sentence }) => sentence.en)).toEqual([
      "The 10th Viet Nam–Japan Defence Policy Dialogue was co-chaired by Hoàng Xuân Chiến, for Viet Nam (representation implied).",
      "The 10th Viet Nam–Japan Defence Policy Dialogue was co-chaired by Serizawa Kiyoshi, for Japan (representation implied).",
    ]);
    expect(findUncitedWords(chairs, "ont coprésidé")).toEqual([]);
  });

  test("2. What did Hoàng Xuân Chiến take part in, in order?", () => {
    const engagements = listEngagements("person/hoang-xuan-chien");
    expect(engagements.map(({ date, status, event }) => [date, status, event])).toEqual([
      ["2022-05-17", "held", "event/2022-05-17-vice-ministers-meeting"],
      ["2022-05-17/", "ongoing", "event/2022-05-17-adsom"],
      ["2022-05-18", "planned", "event/2022-05-18-adsom-plus"],
      ["2024-02-27", "held", dialogue],
    ]);
    expect(findUncitedWords(engagements, "Hoang Xuan Chiên")).toEqual([]);
  });

  test("3. What did Japan promise?", () => {
    const promises = listCommitments({ by: "organization/japan", act: "promised" });
    expect(promises.map(({ statement, basis }) => [statement, basis])).toEqual([
      ["statement/japan-will-go-on-inviting-soldiers", "implied"],
      ["statement/japan-will-help-peacekeeping-lecturers", "implied"],
    ]);
    expect(promises.flatMap(({ followUps }) => followUps).every(({ type }) => type === "nothing-said")).toBe(true);
    expect(findUncitedWords(promises, "Le Japon continuera d'inviter des soldats", "aidera ce pays")).toEqual([]);
  });

  test("4. Which topics are named in 2020, 2022 and 2024?", () => {
    const recurring = listAreas({ act: "agreed" }).filter(({ years }) =>
      [2020, 2022, 2024].every((year) => years.includes(year)),
    );
    expect(recurring.map(({ topic }) => topic)).toEqual(["topic/delegation-exchanges", "topic/war-legacy"]);
    expect(findUncitedWords(recurring, "le règlement des conséquences de la guerre")).toEqual([]);
  });

  test("5. What happened from 2020 to 2024, in order, and what has no date?", () => {
    const { dated, undated } = getTimeline({ from: "2020", to: "2024" });
    expect(dated.map(({ date }) => date)).toEqual([
      "{2019,2020}",
      "2020",
      "[..2020-02-21]",
      "2020-02-21",
      "2020-02-21",
      "2020-03-01/2020-03-04",
      "2020-12-10",
      "2020-12-10",
      "2020-12-10",
      "2022-05-17",
      "2022-05-17/",
      "2022-05-18",
      "2022-12-08/2022-12-10",
      "2023-03-01",
      "2023-09-13/2023-09-21",
      "2023-11-27",
      "2023-11-27/2023-11-30",
      "2024-02-27",
      "2024-02-27",
    ]);
    expect(undated.length + dated.length).toBeLessThan(events.length);
    expect(undated.every(({ inRange }) => inRange === "possibly")).toBe(true);
  });

  test("8. How do two dispatches differ? What each says of the courses, and how we read it", () => {
    const [conflict] = listConflicts({ of: "event/heavy-equipment-courses-2019-2020" }).filter(
      ({ type }) => type === "count",
    );
    expect(conflict?.sentence.en).toMatch(
      /^Two training courses or three: three, undated; two, in 2019 and 2020\. Our reading is probable, and accepts all accounts\. /,
    );
    expect(findUncitedWords(conflict ? conflict.sides : [], "trois cours de formation", "deux formations")).toEqual([]);
  });

  test("12. How is one fact cited?", () => {
    const line = getSummary(dialogue).lines.find(({ part }) => part === "date");
    expect(line?.citations).toEqual([toCitation(get(dialogue), "/date/day")]);
  });

  test("14. What was corrected since the first release?", () => {
    for (const { record, pointer } of listCorrectionsSince("1.0.0"))
      expect(getCitationStatus(`vnjp:${record}@1.0.0#${pointer}`).outcome).not.toBe("current");
  });

  test("15. Who is in the record, and as what?", () => {
    const sentences = people.map(({ id }) => getSummary(`person/${id}`).sentence.en);
    expect(sentences).toHaveLength(people.length);
    expect(sentences).toContain(
      "Hoàng Xuân Chiến appears as Deputy Minister of National Defence of Viet Nam on 17 May 2022 and on 27 February 2024.",
    );
  });

  test("17. Which words carry the date of the dialogue?", () => {
    const quotes = listEvidence(dialogue, "/date/day").flatMap(({ evidence }) =>
      evidence.kind === "span" ? [evidence.quote] : [],
    );
    expect(quotes.some((quote) => quote.includes("27 février"))).toBe(true);
  });

  test("18. What does a dispatch say of the visit, in the order of its text?", () => {
    const said = listStatements({ occasion: "event/2024-02-27-visit-to-peacekeeping-department" });
    expect(said.map(({ statement }) => statement)).toContain("statement/thang-thanks-japan");
    expect(findUncitedWords(said, "a remercié le Japon pour son soutien")).toEqual([]);
  });

  test("19. Where are the texts silent about the call on Kono Taro?", () => {
    const silences = listSilences({ of: "event/vinh-calls-on-kono" });
    expect(silences.map(({ sentence }) => sentence.en)).toEqual([
      expect.stringMatching(/^For the courtesy call of Nguyễn Chí Vịnh on Kono Taro, the place is not stated\./),
    ]);
  });

  test("20. What do sources contradict each other on?", () => {
    const conflicts = listConflicts();
    expect(conflicts.map(({ certainty }) => certainty)).toEqual(
      expect.arrayContaining(["certain", "probable", "possible", "open"]),
    );
    for (const { sides } of conflicts) expect(sides.length).toBeGreaterThan(1);
  });
});
