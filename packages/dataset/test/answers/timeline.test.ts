import { getTimeline, type TimelineEntry } from "@vnjp/dataset/answers";
import { describe, expect, test } from "vitest";
import { findUncitedWords } from "./helpers/cited-words.ts";

const listEvents = (entries: readonly TimelineEntry[]): string[] => entries.map(({ event }) => event.slice(6));

describe("the timeline", () => {
  test("What happened from 2020 to February 2024, in order?", () => {
    const { dated } = getTimeline({ from: "2020", to: "2024-02", status: "held" });
    expect(dated.map(({ date, event }) => `${date} ${event.slice(6)}`)).toEqual([
      "{2019,2020} heavy-equipment-courses-2019-2020",
      "2020 admm-plus-10th-anniversary",
      "2020 defence-exhibition-viet-nam",
      "[..2020-02-21] vinh-calls-on-kono",
      "2020-02-21 2020-02-21-consultation",
      "2020-02-21 2020-02-21-vinh-nishida-talks",
      "2020-03-01/2020-03-04 chief-of-joint-staff-visit-to-viet-nam",
      "2020-10 2020-admm-plus",
      "2020-12-10 asean-japan-informal-meeting",
      "2022-05-17 2022-05-17-vice-ministers-meeting",
      "2023-03-01 field-training-planning-conference",
      "2023-09 2023-09-field-training",
      "2023-11 2023-11-president-visit-to-japan",
      "2023-11 2023-11-raising-of-relations",
      "2024-02-27 2024-02-27-defence-policy-dialogue-10",
      "2024-02-27 2024-02-27-visit-to-peacekeeping-department",
    ]);
    expect(
      findUncitedWords(dated, "a eu lieu le 21 février", "ont tenu le 17 mai", "mardi 27 février", "en 2019 et 2020"),
    ).toEqual([]);
  });

  test("What happened surely in February 2020, and what only possibly?", () => {
    const { dated } = getTimeline({ from: "2020-02", to: "2020-02", participant: "organization/viet-nam" });
    const surely = dated.filter(({ inRange }) => inRange === "surely");
    expect(listEvents(surely)).toEqual(["2020-02-21-consultation", "2020-02-21-vinh-nishida-talks"]);
    expect(listEvents(dated.filter(({ inRange }) => inRange === "possibly"))).toContain("vinh-calls-on-kono");
    expect(findUncitedWords(surely, "le 21 février", "Le même jour")).toEqual([]);
  });

  test("What took place in Cambodia in 2022? Phnom Penh lies there, by the words of the dispatch", () => {
    const { dated } = getTimeline({ from: "2022", to: "2022", place: "place/cambodia" });
    expect(listEvents(dated)).toEqual([
      "2022-05-17-adsom",
      "2022-05-17-vice-ministers-meeting",
      "2022-05-18-adsom-plus",
    ]);
    expect(findUncitedWords(dated, "à Phnom Penh, au Cambodge")).toEqual([]);
  });

  test("What took place in Hanoi in February 2024?", () => {
    const { dated, undated } = getTimeline({ from: "2024-02", to: "2024-02", place: "place/ha-noi" });
    expect(listEvents(dated)).toEqual([
      "2024-02-27-defence-policy-dialogue-10",
      "2024-02-27-visit-to-peacekeeping-department",
    ]);
    expect(listEvents(undated)).toEqual(["2024-02-serizawa-stay-in-ha-noi"]);
    expect(findUncitedWords([...dated, ...undated], "le 27 février à Hanoï", "était à Hanoï")).toEqual([]);
  });

  test("What was planned, and is not reported as held?", () => {
    const { dated, undated } = getTimeline({ status: "planned" });
    expect(listEvents(dated)).toEqual(["women-and-peacekeeping-conference", "2022-05-18-adsom-plus"]);
    expect(listEvents(undated)).toEqual([
      "peacekeeping-courses-in-japan",
      "peacekeeping-exercises-in-japan",
      "unmiss-exchanges",
    ]);
    expect(findUncitedWords([...dated, ...undated], "se tiendra le 18 mai", "seront organisés")).toEqual([]);
  });

  test("What was only proposed? None of it has a date", () => {
    const { dated, undated } = getTimeline({ status: "proposed" });
    expect(dated).toEqual([]);
    expect(listEvents(undated)).toEqual([
      "kono-official-visit-to-viet-nam",
      "officers-course-at-defence-academy",
      "vietnamese-language-courses-at-military-science-academy",
    ]);
    expect(findUncitedWords(undated, "est prêt à accueillir", "l’invitation au ministre japonais")).toEqual([]);
  });

  test("Was the ADMM-Plus meeting that was planned for October 2020 held? A page says so, and gives another day", () => {
    const { dated } = getTimeline({ from: "2020-10", to: "2020-12", participant: "organization/viet-nam" });
    const meeting = dated.find(({ event }) => event === "event/2020-admm-plus");
    expect([meeting?.date, meeting?.status, meeting?.basis]).toEqual(["2020-10", "held", "external"]);
    expect(meeting?.sentence.en).toMatch(
      /was planned .* for October 2020 and then, according to .*, was held on 10 December 2020/,
    );
    expect(findUncitedWords(meeting ? [meeting] : [], "prévue en octobre 2020")).toEqual([]);
  });

  test("When does Nguyễn Chí Vịnh appear? The call without a beginning comes before the day that it is not later than", () => {
    const { dated } = getTimeline({ participant: "person/nguyen-chi-vinh" });
    expect(listEvents(dated)).toEqual([
      "vinh-calls-on-kono",
      "2020-02-21-consultation",
      "2020-02-21-vinh-nishida-talks",
    ]);
    expect(dated[0]?.sentence.en).toContain("on 21 February 2020 or earlier (date implied");
    expect(findUncitedWords(dated, "Auparavant", "a rendu une visite de courtoisie", "a eu un entretien")).toEqual([]);
  });

  test("Was the field training of September 2023 held? The month stays a month, and the page's days follow it", () => {
    const { dated } = getTimeline({ from: "2023-09", to: "2023-09", mechanism: "mechanism/admm-plus" });
    const [training] = dated;
    expect([training?.event, training?.date, training?.status]).toEqual([
      "event/2023-09-field-training",
      "2023-09",
      "held",
    ]);
    expect(training?.sentence.en).toMatch(
      /was planned .* for September 2023 and then, according to .*, was held in Hanoi from 13 to 21 September 2023/,
    );
    expect(findUncitedWords(dated, "en septembre 2023")).toEqual([]);
  });

  test("Which events concern military engineering?", () => {
    const { dated, undated } = getTimeline({ topic: "topic/military-engineering" });
    expect(listEvents([...dated, ...undated])).toEqual([
      "heavy-equipment-courses-2019-2020",
      "peacekeeping-engineer-courses",
    ]);
    expect(findUncitedWords([...dated, ...undated], "équipements de génie lourd", "ingénieurs militaires")).toEqual([]);
  });

  test("Where was Japan involved before 2020? Its ministry held talks on the memorandum of 2015, and signed it", () => {
    const { dated } = getTimeline({ to: "2019", participant: "organization/japan", status: "held" });
    const surely = dated.filter(({ inRange }) => inRange === "surely");
    expect(listEvents(surely)).toEqual([
      "2015-08-peacekeeping-memorandum-talks",
      "2015-09-15-peacekeeping-memorandum-signing",
    ]);
    expect(findUncitedWords(surely, "Le 15 septembre 2015", "les ministères de la Défense des deux pays")).toEqual([]);
  });

  test("A person who is not in the record is an error, and no empty answer", () => {
    expect(() => getTimeline({ participant: "person/nobody" })).toThrow(RangeError);
    expect(() => getTimeline({ from: "yesterday" })).toThrow(RangeError);
  });
});
