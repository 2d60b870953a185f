import { get, dispatches, events, listFacts, type Event } from "@vnjp/dataset";
import { describe, expect, test } from "vitest";
import { textBases, isSilent, getLabel, getValues } from "./helpers/fields.ts";

/** Lists the fields of an event that are not stated. */
const getSilentFields = (event: Event): string[] => {
  const silent = listFacts(event).filter(({ fact }) => fact.basis === "not-stated");
  return [...new Set(silent.map(({ pointer }) => pointer.slice(1, pointer.lastIndexOf("/"))))].toSorted();
};

describe("the data on what the texts do not state about events", () => {
  test("it shows what the dispatch without a lead does not state about its conference, and what external pages say", () => {
    const conference = get("event/field-training-planning-conference");
    expect(getSilentFields(conference)).toEqual(["date", "mechanism", "names", "place", "type"]);
    expect({
      date: getValues(conference.date),
      place: getValues(conference.place).map(getLabel),
      mechanism: getValues(conference.mechanism).map(getLabel),
      type: getValues(conference.type),
      texts: [conference.date, conference.place, conference.mechanism, conference.type].flatMap((field) =>
        getValues<unknown>(field, textBases),
      ),
    }).toEqual({
      date: ["2023-03-01"],
      place: ["Hanoi"],
      mechanism: ["ADMM-Plus Experts’ Working Group on Peacekeeping Operations"],
      type: ["planning-conference"],
      texts: [],
    });
  });

  test("it shows two ministries and no person at the consultation of 2020, and the co-chairs by a page", () => {
    const { participants } = get("event/2020-02-21-consultation");
    const sides = Object.values(participants ?? {}).map(({ who, represents }) => [
      ...getValues(represents).map(getLabel),
      isSilent(who) ? "not stated" : "named",
    ]);
    expect(sides).toEqual([
      ["Japan", "not stated"],
      ["Viet Nam", "not stated"],
      ["Japan", "named"],
      ["Viet Nam", "named"],
    ]);
    const people = listFacts(get("event/2020-02-21-consultation")).filter(({ fact }) =>
      JSON.stringify(fact).includes('"person/'),
    );
    expect(people.map(({ pointer, fact }) => [pointer, fact.basis])).toEqual([
      ["/participants/for-japan/who/external-co-chair", "external"],
      ["/participants/for-viet-nam/who/external-co-chair", "external"],
    ]);
  });

  test("it shows the events whose place the texts do not state", () => {
    expect(events.filter(({ place }) => isSilent(place)).map(({ id }) => id)).toEqual([
      "2015-09-15-peacekeeping-memorandum-signing",
      "2020-02-21-vinh-nishida-talks",
      "2022-05-18-adsom-plus",
      "2023-11-raising-of-relations",
      "admm-plus-10th-anniversary",
      "cycle-4-co-chairing-activities",
      "field-training-planning-conference",
      "heavy-equipment-courses-2019-2020",
      "peacekeeping-engineer-courses",
      "peacekeeping-expert-group-activities",
      "unmiss-exchanges",
      "vinh-calls-on-kono",
      "women-and-peacekeeping-conference",
    ]);
  });

  test("it shows for which of these events an external page states the place", () => {
    const found = events
      .filter(({ place }) => isSilent(place))
      .flatMap(({ id, place }) => getValues(place).map((where) => [id, where]));
    expect(found).toEqual([
      ["2022-05-18-adsom-plus", "place/phnom-penh"],
      ["2023-11-raising-of-relations", "place/tokyo"],
      ["field-training-planning-conference", "place/ha-noi"],
    ]);
  });

  test("it shows the events that the texts do not date", () => {
    expect(events.filter(({ date }) => isSilent(date)).map(({ id }) => id)).toEqual([
      "2024-02-serizawa-stay-in-ha-noi",
      "asean-japan-informal-meeting",
      "chief-of-joint-staff-visit-to-viet-nam",
      "cycle-4-co-chairing-activities",
      "field-training-planning-conference",
      "field-training-site-visit",
      "kono-official-visit-to-viet-nam",
      "officers-course-at-defence-academy",
      "peacekeeping-courses-in-japan",
      "peacekeeping-engineer-courses",
      "peacekeeping-exercises-in-japan",
      "peacekeeping-expert-group-activities",
      "unmiss-exchanges",
      "vietnamese-language-courses-at-military-science-academy",
    ]);
  });

  test("it shows what is not known about the publication of the dispatch without a lead", () => {
    const { agency, dateline, published } = get("dispatch/nhandan-post78842");
    expect([agency, dateline].map(isSilent)).toEqual([true, true]);
    expect(getValues(published, textBases).toSorted()).toEqual(["[2020..2023-09]"]);
    expect(dispatches.filter((one) => isSilent(one.agency)).map(({ id }) => id)).toEqual(["nhandan-post78842"]);
  });
});
