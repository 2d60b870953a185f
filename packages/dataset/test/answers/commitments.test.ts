import { getSummary, listCommitments } from "@vnjp/dataset/answers";
import { describe, expect, test } from "vitest";
import { findUncitedWords, listCitedPages } from "./helpers/cited-words.ts";

const summarize = (entries: ReturnType<typeof listCommitments>): string[][] =>
  entries.map(({ statement, followUps }) => [
    statement.slice(10),
    ...followUps.map(({ target, type }) => (target === undefined ? type : `${target}: ${type}`)),
  ]);

const findSentence = (id: string) =>
  listCommitments().find(({ statement }) => statement === `statement/${id}`)?.sentence;

describe("commitments", () => {
  test("What is Japan to do for Viet Nam by the dispatches of 2024, and what came of it?", () => {
    const commitments = listCommitments({ by: "organization/japan", for: "organization/viet-nam", from: "2024" });
    expect(summarize(commitments)).toEqual([
      [
        "japan-will-go-on-inviting-soldiers",
        "event/peacekeeping-courses-in-japan: nothing-said",
        "event/peacekeeping-exercises-in-japan: nothing-said",
      ],
      ["japan-will-help-peacekeeping-lecturers", "nothing-said"],
    ]);
    for (const { speakers } of commitments) expect(speakers).toEqual(["unmarked"]);
    expect(findUncitedWords(commitments, "Le Japon continuera d'inviter", "aidera ce pays d'Asie du Sud-Est")).toEqual(
      [],
    );
  });

  test("What did Viet Nam offer Japan?", () => {
    const commitments = listCommitments({ by: "organization/viet-nam", for: "organization/japan", act: "offered" });
    expect(summarize(commitments)).toEqual([
      [
        "viet-nam-ready-to-receive-officers",
        "event/vietnamese-language-courses-at-military-science-academy: nothing-said",
        "event/officers-course-at-defence-academy: nothing-said",
      ],
    ]);
    expect(findUncitedWords(commitments, "est prêt à accueillir des officiers japonais")).toEqual([]);
  });

  test("Who invited whom to what, and was it accepted?", () => {
    const [invitation] = listCommitments({ act: "invited" });
    expect([invitation?.speakers, invitation?.addressees, invitation?.answers]).toEqual([
      ["person/nguyen-chi-vinh"],
      ["person/kono-taro"],
      ["statement/kono-accepts-invitation"],
    ]);
    expect(invitation?.followUps.map(({ target, type, sentence }) => [target, type, sentence.en])).toEqual([
      [
        "event/2020-admm-plus",
        "held",
        "The ADMM-Plus meeting of 2020 is later reported as held, according to the Ministry of Defense of Japan and Vietnam+; the record does not say that Kono Taro took part.",
      ],
      [
        "event/kono-official-visit-to-viet-nam",
        "proposed",
        "The official visit of Kono Taro to Viet Nam was still only proposed in a page published on 21 July 2020, according to Vietnam+.",
      ],
    ]);
    expect(findUncitedWords(invitation ? [invitation] : [], "a adressé l’invitation au ministre japonais")).toEqual([]);
  });

  test("What did Kono Taro accept? What he was invited to; whether he came is not in the record", () => {
    const commitments = listCommitments({ by: "person/kono-taro", act: "accepted" });
    const followUps = commitments.flatMap((commitment) => commitment.followUps);
    expect(followUps.map(({ type }) => type)).toEqual(["held", "proposed"]);
    expect(followUps[0]?.sentence.en).toContain("the record does not say that Kono Taro took part");
    expect(findUncitedWords(commitments, "a accepté l’invitation avec plaisir")).toEqual([]);
  });

  test("Which commitments are about events that were held later, and who reports it?", () => {
    const commitments = listCommitments({ followUp: "held" });
    expect(commitments.map(({ statement }) => statement.slice(10))).toEqual([
      "kono-accepts-invitation",
      "kono-wishes-informal-meeting",
      "vinh-invites-kono",
      "2020-02-21-talks-agree-to-implement",
    ]);
    const followUps = commitments.flatMap((commitment) => commitment.followUps).filter(({ type }) => type === "held");
    expect(followUps.map(({ target }) => target)).toContain("event/chief-of-joint-staff-visit-to-viet-nam");
    for (const { basis, isLater } of followUps) expect([basis, isLater]).toEqual(["external", true]);
    expect(listCitedPages(followUps)).toContain("source/vietnamplus-fr-134222");
    expect(findUncitedWords(followUps, "visite au Vietnam du chef d’état-major interarmées du Japon")).toEqual([]);
  });

  test("Was the dialogue kept up, as agreed in 2020?", () => {
    const [agreed] = listCommitments({ act: "agreed", from: "2020", to: "2020", followUp: "continued" });
    expect(agreed?.statement).toBe("statement/2020-02-21-agreed-areas");
    expect(agreed?.followUps.map(({ sentence }) => sentence.en)).toEqual([
      "The Viet Nam–Japan Defence Policy Dialogue has a later event in the record: the 10th Viet Nam–Japan Defence Policy Dialogue, held on 27 February 2024.",
    ]);
    expect(
      findUncitedWords(agreed?.followUps ?? [], "mardi 27 février", "Dialogue sur la politique de défense"),
    ).toEqual([]);
  });

  test("What was agreed in May 2022?", () => {
    const commitments = listCommitments({ act: "agreed", from: "2022-05", to: "2022-05" });
    expect(commitments.map(({ statement }) => statement)).toEqual(["statement/2022-05-17-agreed-orientation"]);
    expect(commitments[0]?.sentence.en).toContain("grants");
    expect(findUncitedWords(commitments, "de coopérer dans le règlement des conséquences de la guerre")).toEqual([]);
  });

  test("What did Phạm Mạnh Thắng propose?", () => {
    const commitments = listCommitments({ by: "person/pham-manh-thang", act: "proposed" });
    expect(commitments.map(({ statement }) => statement)).toEqual([
      "statement/thang-proposes-peacekeeping-cooperation",
    ]);
    expect(findUncitedWords(commitments, "a suggéré que les deux parties favorisent la coopération")).toEqual([]);
  });

  test("Who is to do what both sides are to do? Not Japan alone", () => {
    for (const { sentence } of listCommitments({ by: "person/pham-manh-thang" })) {
      expect(sentence.en).not.toContain("to be done by");
      expect(sentence.fr).not.toContain("à accomplir par");
    }
    const { lines } = getSummary("statement/2024-02-27-visit-agreed-means");
    expect(lines.find(({ part }) => part === "actors")?.heading).toEqual({
      en: "To be done by",
      fr: "À accomplir par",
    });
  });

  test("For whom is it done? “Japan” is not named by “Japanese”", () => {
    expect(findSentence("viet-nam-ready-to-receive-officers")?.en).toContain(", for Japan (");
    expect(findSentence("unmiss-exchanges-will-be-organized")?.en).toContain(", Japan and Viet Nam (");
    expect(findSentence("unmiss-exchanges-will-be-organized")?.fr).toContain(", le Japon et le Vietnam (");
  });

  test("Did Kono Taro visit Viet Nam? In July 2020 that was still only proposed", () => {
    const [invitation] = listCommitments({ act: "invited" });
    const visit = invitation?.followUps.find(({ target }) => target === "event/kono-official-visit-to-viet-nam");
    expect(visit?.sentence.en).toContain(
      "was still only proposed in a page published on 21 July 2020, according to Vietnam+",
    );
    const agreed = listCommitments().find(
      ({ statement }) => statement === "statement/2024-02-27-agreed-capacity-programmes",
    );
    expect(agreed?.followUps.map(({ sentence }) => sentence.en)).toEqual([
      "The record has no later event of the ASEAN Defence Ministers’ Meeting-Plus.",
    ]);
  });

  test("What is to be done in language training?", () => {
    const commitments = listCommitments({ topic: "topic/language-training" });
    expect(commitments.map(({ statement }) => statement)).toEqual(["statement/viet-nam-ready-to-receive-officers"]);
    expect(
      findUncitedWords(commitments, "les cours de langue vietnamienne à l'Académie des sciences militaires"),
    ).toEqual([]);
  });
});
