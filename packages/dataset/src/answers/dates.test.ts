import { describe, expect, test } from "vitest";
import { get } from "../index.ts";
import { describeDates, readDates } from "./dates.ts";

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
