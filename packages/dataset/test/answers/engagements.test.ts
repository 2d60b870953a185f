import { listEncounters, listEngagements } from "@vnjp/dataset/answers";
import { describe, expect, test } from "vitest";
import { findUncitedWords, listCitedPages } from "./helpers/cited-words.ts";

describe("engagements and encounters", () => {
  test("In what did Hoàng Xuân Chiến take part, in order?", () => {
    const engagements = listEngagements("person/hoang-xuan-chien");
    expect(engagements.map(({ event, roles }) => [event, ...roles])).toEqual([
      ["event/2022-05-17-vice-ministers-meeting", "participant"],
      ["event/2022-05-17-adsom", "participant"],
      ["event/2022-05-18-adsom-plus", "participant"],
      ["event/2024-02-27-defence-policy-dialogue-10", "co-chair"],
    ]);
    expect(findUncitedWords(engagements, "ont tenu le 17 mai une rencontre bilatérale", "Hoang Xuan Chiên")).toEqual(
      [],
    );
  });

  test("What did Viet Nam take part in in December 2022? The exhibition that was planned for 2020", () => {
    const engagements = listEngagements("organization/viet-nam", { from: "2022-12", to: "2022-12" });
    const dated = engagements.filter(({ date }) => date !== undefined);
    expect(dated.map(({ event, date }) => [event, date])).toEqual([
      ["event/defence-exhibition-viet-nam", "2022-12-08/2022-12-10"],
    ]);
  });

  test("Which of these are known from pages alone?", () => {
    const external = listEngagements("person/hoang-xuan-chien").filter(({ basis }) => basis === "external");
    expect(external.map(({ event }) => event)).toEqual(["event/2022-05-17-adsom", "event/2022-05-18-adsom-plus"]);
    for (const { sentence } of external) expect(sentence.en).toMatch(/according to/);
    expect(listCitedPages(external).length).toBeGreaterThan(0);
  });

  test("What did Serizawa Kiyoshi do in February 2024?", () => {
    const engagements = listEngagements("person/serizawa-kiyoshi", { from: "2024-02", to: "2024-02" });
    expect(engagements.map(({ event, roles }) => [event, ...roles])).toEqual([
      ["event/2024-02-27-defence-policy-dialogue-10", "co-chair"],
      ["event/2024-02-27-visit-to-peacekeeping-department", "visitor"],
      ["event/2024-02-serizawa-stay-in-ha-noi", "visitor"],
    ]);
    expect(findUncitedWords(engagements, "a visité le 27 février", "était à Hanoï")).toEqual([]);
  });

  test("How did Japan take part in the signing of 2015, and in the call of 2020?", () => {
    const engagements = listEngagements("organization/japan");
    const getType = (event: string) => engagements.find((one) => one.event === event)?.type;
    expect(getType("event/2015-09-15-peacekeeping-memorandum-signing")).toBe("body");
    expect(getType("event/vinh-calls-on-kono")).toBe("represented");
    expect(getType("event/heavy-equipment-courses-2019-2020")).toBe("participant");
    expect(findUncitedWords(engagements, "ministre japonais de la Défense, Taro Kono")).toEqual([]);
  });

  test("Where were the two ministries of defence together?", () => {
    const engagements = listEngagements("organization/ministry-of-defense-japan", {
      participant: "organization/ministry-of-national-defence-viet-nam",
    });
    expect(engagements.map(({ event }) => event)).toEqual([
      "event/2015-09-15-peacekeeping-memorandum-signing",
      "event/2020-02-21-consultation",
    ]);
    expect(findUncitedWords(engagements, "entre les ministères vietnamien et japonais de la Défense")).toEqual([]);
  });

  test("Whom did Nguyễn Chí Vịnh meet?", () => {
    const encounters = listEncounters("person/nguyen-chi-vinh", { kind: "person" });
    expect(encounters.map((encounter) => [encounter.other, ...encounter.events])).toEqual([
      ["person/nishida-yasunori", "event/2020-02-21-consultation", "event/2020-02-21-vinh-nishida-talks"],
      ["person/kono-taro", "event/vinh-calls-on-kono"],
    ]);
    expect(findUncitedWords(encounters, "Taro Kono", "Nishida Yasunori", "Nguyen Chi Vinh")).toEqual([]);
  });

  test("Did Kono Taro meet anybody at the ADMM-Plus that was held? He was invited: nothing says that he came", () => {
    const held = listEncounters("person/kono-taro", { status: "held" });
    expect(held.map((encounter) => encounter.other)).toEqual(["person/nguyen-chi-vinh"]);
    const [invitation] = listEngagements("person/kono-taro").filter(({ roles }) => roles.includes("invitee"));
    expect(invitation?.sentence.en).toMatch(/^As invitee, Kono Taro was to take part in the ADMM-Plus meeting/);
  });

  test("Whom did Serizawa Kiyoshi meet in events that were held?", () => {
    const encounters = listEncounters("person/serizawa-kiyoshi", { status: "held", kind: "person" });
    expect(encounters.map((encounter) => encounter.other).toSorted()).toEqual([
      "person/hoang-xuan-chien",
      "person/pham-manh-thang",
    ]);
    expect(findUncitedWords(encounters, "Pham Manh Thang", "Serizawa Kiyoshi")).toEqual([]);
  });

  test("Did Japan's chief of joint staff go to Viet Nam, and who was he? The dispatch names the post, a page the man", () => {
    const [visit] = listEngagements("person/yamazaki-koji");
    expect([visit?.event, visit?.status, visit?.basis]).toEqual([
      "event/chief-of-joint-staff-visit-to-viet-nam",
      "held",
      "external",
    ]);
    expect(visit?.sentence.en).toMatch(
      /^As visitor, Yamazaki Koji took part in the visit .*, which took place from 1 to 4 March 2020 \(.* according to/,
    );
    expect(listCitedPages(visit ? [visit] : [])).toContain("source/vietnamplus-fr-134222");
    const [post] = listEngagements("post/chief-of-joint-staff-japan");
    expect(findUncitedWords(post ? [post] : [], "chef d’état-major interarmées du Japon")).toEqual([]);
  });
});
