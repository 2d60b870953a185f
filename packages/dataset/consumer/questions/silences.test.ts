import { dispatches, events, factsOf, type Event } from "@vnjp/dataset";
import { describe, expect, it } from "vitest";
import { inTexts, isSilent, labelOf, the, valuesOf } from "./fields.ts";

/** The fields of an event in which the texts were found silent, though a reader would look for them. */
const silentIn = (event: Event): string[] => {
  const silent = factsOf(event).filter(({ fact }) => fact.basis === "not-stated");
  return [...new Set(silent.map(({ pointer }) => pointer.slice(1, pointer.lastIndexOf("/"))))].toSorted();
};

describe("silences", () => {
  it("what the dispatch without a lead does not say of its conference, and what is said of it outside", () => {
    const conference = the("event/field-training-planning-conference");
    expect(silentIn(conference)).toEqual(["date", "mechanism", "names", "place", "type"]);
    expect({
      date: valuesOf(conference.date),
      place: valuesOf(conference.place).map(labelOf),
      mechanism: valuesOf(conference.mechanism).map(labelOf),
      type: valuesOf(conference.type),
      texts: [conference.date, conference.place, conference.mechanism, conference.type].flatMap((field) =>
        valuesOf<unknown>(field, inTexts),
      ),
    }).toEqual({
      date: ["2023-03-01"],
      place: ["Hanoi"],
      mechanism: ["ADMM-Plus Experts’ Working Group on Peacekeeping Operations"],
      type: ["planning-conference"],
      texts: [],
    });
  });

  it("who sat on either side at the consultation of 2020: the two ministries, and no person", () => {
    const { participants } = the("event/2020-02-21-consultation");
    const sides = Object.values(participants ?? {}).map(({ who, represents }) => [
      ...valuesOf(represents).map(labelOf),
      isSilent(who) ? "not stated" : "named",
    ]);
    expect(sides).toEqual([
      ["Japan", "not stated"],
      ["Viet Nam", "not stated"],
      ["Japan", "named"],
      ["Viet Nam", "named"],
    ]);
    expect(
      factsOf(the("event/2020-02-21-consultation")).some(({ fact }) => JSON.stringify(fact).includes('"person/')),
    ).toBe(false);
  });

  it("of which events the texts do not say where they were or will be", () => {
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

  it("for which of these a page outside says where", () => {
    const found = events
      .filter(({ place }) => isSilent(place))
      .flatMap(({ id, place }) => valuesOf(place).map((where) => [id, where]));
    expect(found).toEqual([
      ["2022-05-18-adsom-plus", "place/phnom-penh"],
      ["2023-11-raising-of-relations", "place/tokyo"],
      ["field-training-planning-conference", "place/ha-noi"],
    ]);
  });

  it("of which events the texts give no date at all", () => {
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

  it("what is not known of the dispatch without a lead as a publication", () => {
    const { agency, dateline, published } = the("dispatch/nhandan-post78842");
    expect([agency, dateline].map(isSilent)).toEqual([true, true]);
    expect(valuesOf(published, inTexts).toSorted()).toEqual(["[..2023-09]", "[2020..]"]);
    expect(dispatches.filter((one) => isSilent(one.agency)).map(({ id }) => id)).toEqual(["nhandan-post78842"]);
  });
});
