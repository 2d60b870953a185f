import { describe, expect, test } from "vitest";
import { events, get, toPlain, type Event } from "../index.ts";
import { createBounds } from "../options/in-range.ts";
import { describeEventDate, findEventDate, getEventOverlap } from "./event-dates.ts";

describe("the date of an event", () => {
  test("is that of the plain view, for every event", () => {
    for (const event of events) expect(findEventDate(event)).toBe(toPlain(event).date ?? undefined);
  });

  test("is the day on which it was held; its line has the plan too", () => {
    expect(describeEventDate(get("event/2020-admm-plus"))).toMatchObject({
      en: expect.stringMatching(/^10 December 2020 \(according to .*; planned for October 2020/) as string,
      fr: expect.stringMatching(/^10 décembre 2020 \(selon .*; prévu pour octobre 2020/) as string,
    });
  });

  test("of one that was held, its plan does not count as a date", () => {
    const meeting = get("event/2020-admm-plus");
    expect(getEventOverlap(meeting, createBounds("2020-10", "2020-10"))).toBe("no");
    expect(getEventOverlap(meeting, createBounds("2020-12", "2020-12"))).toBe("surely");
  });

  test("without an end does not go on for ever: a page has the last day that is possible", () => {
    const meeting = get("event/2022-05-17-adsom");
    expect(findEventDate(meeting)).toBe("2022-05-17/");
    expect(getEventOverlap(meeting, createBounds("2022-05-18", "2022"))).toBe("possibly");
    expect(getEventOverlap(meeting, createBounds("2022-05-19", undefined))).toBe("no");
  });

  test("is not sure if another date contradicts it", () => {
    const plan = get("event/2022-05-18-adsom-plus");
    const other = { basis: "external", value: "2022-06-01", evidence: {} } as const;
    const contradicted: Event = { ...plan, date: { ...plan.date, other } };
    expect(getEventOverlap(plan, createBounds("2022-05", "2022-05"))).toBe("surely");
    expect(getEventOverlap(contradicted, createBounds("2022-05", "2022-05"))).toBe("possibly");
    expect(getEventOverlap(contradicted, createBounds("2022-06", "2022-06"))).toBe("possibly");
  });
});
