import { describe, expect, test } from "vitest";
import { get } from "../index.ts";
import { compareDates, describeDates, readDates } from "./dates.ts";

describe("compareDates", () => {
  test.each([
    ["a month comes before the days in it", ["2024-02-01", "2024-02"], ["2024-02", "2024-02-01"]],
    ["a year comes before its months", ["2020-01", "2020"], ["2020", "2020-01"]],
    [
      "a date without a beginning is at its end, before what is on that day",
      ["2020-02-21", "[..2020-02-21]", "2020-02-20"],
      ["2020-02-20", "[..2020-02-21]", "2020-02-21"],
    ],
    [
      "an interval without an end is at its beginning, before a shorter one",
      ["2022-05-17", "2022-05-18", "2022-05-17/"],
      ["2022-05-17/", "2022-05-17", "2022-05-18"],
    ],
    ["a set is at its first member", ["2020", "{2019,2020}"], ["{2019,2020}", "2020"]],
  ])("%s", (_, dates, sorted) => {
    expect(dates.toSorted(compareDates)).toEqual(sorted);
  });
});

const describeDate = (reference: `event/${string}`) => {
  const event = get(reference);
  return describeDates(readDates(event, "/date", event.date))?.en;
};

describe("describeDates", () => {
  test("the days of a page follow the month of a dispatch, which stays a month", () => {
    expect(describeDate("event/2023-09-field-training")).toMatch(
      /^September 2023 \(13 to 21 September 2023, according to .*\)$/,
    );
  });

  test("that an event opened is not said to be all of it", () => {
    expect(describeDate("event/2022-05-17-adsom")).toBe("from 17 May 2022, end unknown");
  });

  test("a month adds nothing to a day in it", () => {
    expect(describeDate("event/2015-09-15-peacekeeping-memorandum-signing")).toBe("15 September 2015");
  });

  test("the date of a page does not hide that the dispatch has none", () => {
    expect(describeDate("event/chief-of-joint-staff-visit-to-viet-nam")).toMatch(/; not in the dispatch\)$/);
  });
});
