import { events, places, type FactsByKey } from "@vnjp/dataset";
import { getSummary, getTimeline, type TimelineEntry } from "@vnjp/dataset/answers";
import { describe, expect, test } from "vitest";
import { findUncitedWords } from "./helpers/cited-words.ts";

const listEvents = (entries: readonly TimelineEntry[]): string[] => entries.map(({ event }) => event.slice(6));

/** Lists what was surely held in a year or a month. */
const listHeld = (time: string): string[] =>
  listEvents(getTimeline({ from: time, to: time, status: "held" }).dated.filter(({ inRange }) => inRange === "surely"));

const getValues = (facts: FactsByKey<string> | undefined): string[] =>
  Object.values(facts ?? {}).flatMap((fact) => (fact.basis === "not-stated" ? [] : [fact.value]));

describe("the timeline", () => {
  test("What happened from 2020 to February 2024, in order?", () => {
    const { dated } = getTimeline({ from: "2020", to: "2024-02", status: "held" });
    expect(dated.map(({ date, event }) => `${date} ${event.slice(6)}`)).toEqual([
      "{2019,2020} heavy-equipment-courses-2019-2020",
      "[..2020-02-21] vinh-calls-on-kono",
      "2020-02-21 2020-02-21-consultation",
      "2020-02-21 2020-02-21-vinh-nishida-talks",
      "2020-03-01/2020-03-04 chief-of-joint-staff-visit-to-viet-nam",
      "2020-12-10 2020-admm-plus",
      "2020-12-10 admm-plus-10th-anniversary",
      "2020-12-10 asean-japan-informal-meeting",
      "2022-05-17 2022-05-17-vice-ministers-meeting",
      "2022-12-08/2022-12-10 defence-exhibition-viet-nam",
      "2023-03-01 field-training-planning-conference",
      "2023-09-13/2023-09-21 2023-09-field-training",
      "2023-11-27 2023-11-raising-of-relations",
      "2023-11-27/2023-11-30 2023-11-president-visit-to-japan",
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
      "2022-05-17-vice-ministers-meeting",
      "2022-05-17-adsom",
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
    expect([meeting?.date, meeting?.status, meeting?.basis]).toEqual(["2020-12-10", "held", "external"]);
    expect(meeting?.sentence.en).toMatch(
      /was planned for October 2020 in Viet Nam and then, according to .*, was held on 10 December 2020/,
    );
    expect(findUncitedWords(meeting ? [meeting] : [], "prévue en octobre 2020")).toEqual([]);
  });

  test("What was held at another time than planned? It is where it was held, and not where it was planned", () => {
    expect(listHeld("2020-10")).toEqual([]);
    expect(listHeld("2020-12")).toEqual([
      "2020-admm-plus",
      "admm-plus-10th-anniversary",
      "asean-japan-informal-meeting",
    ]);
    expect(listHeld("2022-12")).toEqual(["defence-exhibition-viet-nam"]);
    expect(listHeld("2020")).not.toContain("defence-exhibition-viet-nam");
  });

  test("Where and when was an event held that had been put off? The place and the days go with the report that it was held", () => {
    const { sentence } = getSummary("event/defence-exhibition-viet-nam");
    expect(sentence.en).toMatch(
      /was planned for 2020, then, according to .*, was put off, and then, according to .*, was held in Hanoi from 8 to 10 December 2022/,
    );
    expect(sentence.fr).toMatch(
      /était prévue pour 2020, puis, selon .*, a été reportée, puis, selon .*, a eu lieu à Hanoï du 8 au 10 décembre 2022/,
    );
  });

  test("What took place in Viet Nam in 2024, and in Japan in 2020? Pages say that Hanoi and Tokyo lie there", () => {
    const inVietNam = getTimeline({ place: "place/viet-nam", from: "2024", to: "2024" }).dated;
    expect(listEvents(inVietNam)).toEqual([
      "2024-02-27-defence-policy-dialogue-10",
      "2024-02-27-visit-to-peacekeeping-department",
    ]);
    expect(inVietNam.map(({ basis }) => basis)).toEqual(["external", "external"]);
    const inJapan = getTimeline({ place: "place/japan", from: "2020", to: "2020" }).dated;
    expect(listEvents(inJapan)).toEqual(["2020-02-21-consultation"]);
    expect(findUncitedWords([...inVietNam, ...inJapan], "le 27 février à Hanoï", "le 21 février à Tokyo")).toEqual([]);
  });

  test("The country of each city in which something took place is known", () => {
    const cities = places.filter(({ type }) => getValues(type).includes("city"));
    const venues = new Set(events.flatMap(({ place }) => getValues(place)));
    const used = cities.filter(({ id }) => venues.has(`place/${id}`));
    expect(used.map(({ id }) => id)).toEqual(["ha-noi", "phnom-penh", "tokyo"]);
    for (const { within } of used) expect(getValues(within)).toHaveLength(1);
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

  test("Was the field training of September 2023 held? The days of the page are in the month of the dispatch, and say more", () => {
    const { dated } = getTimeline({ from: "2023-09", to: "2023-09", mechanism: "mechanism/admm-plus" });
    const [training] = dated;
    expect([training?.event, training?.date, training?.status]).toEqual([
      "event/2023-09-field-training",
      "2023-09-13/2023-09-21",
      "held",
    ]);
    expect(training?.sentence.en).toMatch(
      /was planned for September 2023 in Viet Nam and then, according to .*, was held in Hanoi from 13 to 21 September 2023/,
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
