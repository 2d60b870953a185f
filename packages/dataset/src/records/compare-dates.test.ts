import { describe, expect, test } from "vitest";
import { compareDates, events, toPlain } from "../index.ts";

/** Dates and what has none, from the earliest to the latest. */
const sorted = [
  "2015-09-15",
  "{2019,2020}",
  "2020",
  "2020-02-01",
  "2020-02",
  "2020-02/..",
  "[..2020-02-21]",
  "2020-02-21",
  "2020-02-21?",
  "2020-02-21/2020-02-22",
  "2020-02-22",
  "2020-03",
  "2020-12-31",
  "2021/2023",
  "../2021",
  "../..",
  null,
];

describe("compareDates", () => {
  test("a month comes at its first day, an open beginning before its last day, and what has no date last", () => {
    expect(sorted.toReversed().toSorted(compareDates)).toEqual(sorted);
  });

  test("no two dates are taken for one", () => {
    for (const [index, date] of sorted.entries())
      for (const [otherIndex, other] of sorted.entries())
        expect(Math.sign(compareDates(date, other)), `${date} ${other}`).toBe(Math.sign(index - otherIndex));
  });

  test("what has no date is the same, whether it was looked for or not", () => {
    expect(compareDates(null, undefined)).toBe(0);
  });

  test("the events of the data sort by their plain dates, and none is lost", () => {
    const dates = events.map((event) => toPlain(event).date).toSorted(compareDates);
    expect(dates).toHaveLength(events.length);
    expect(dates.indexOf("[..2020-02-21]")).toBe(dates.indexOf("2020-02-21") - 1);
    const dated = dates.filter((date) => typeof date === "string");
    expect(dates.slice(0, dated.length)).toEqual(dated);
  });

  test("the order does not depend on the order before", () => {
    for (const index of sorted.keys())
      expect([...sorted.slice(index), ...sorted.slice(0, index)].toSorted(compareDates)).toEqual(sorted);
  });

  test("what is not a date throws a RangeError", () => {
    expect(() => compareDates("yesterday", "2020")).toThrow(RangeError);
  });
});
