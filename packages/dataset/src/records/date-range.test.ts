import { describe, expect, test } from "vitest";
import { getDateRange, listFacts, records } from "../index.ts";

describe("getDateRange", () => {
  test.each([
    ["2024-02-27", "2024-02-27", "2024-02-27"],
    ["2023-03-01?", "2023-03-01", "2023-03-01"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023", "2023-01-01", "2023-12-31"],
    ["202X", "2020-01-01", "2029-12-31"],
    ["2023-1X", "2023-10-01", "2023-12-31"],
    ["2023-02-2X", "2023-02-20", "2023-02-28"],
    ["[..2020-02-21]", undefined, "2020-02-21"],
    ["[2020-02-21..]", "2020-02-21", undefined],
    ["[2020-02-21,2020-02-22]", "2020-02-21", "2020-02-22"],
    ["[2020-01..2020-03]", "2020-01-01", "2020-03-31"],
    ["{2019,2020}", "2019-01-01", "2020-12-31"],
    ["{2020,2019}", "2019-01-01", "2020-12-31"],
    ["[..2019,2021]", undefined, "2021-12-31"],
    ["2021/2023", "2021-01-01", "2023-12-31"],
    ["2009-03/2021-06", "2009-03-01", "2021-06-30"],
    ["2020-07?/", "2020-07-01", undefined],
    ["2020-07/..", "2020-07-01", undefined],
    ["../2021", undefined, "2021-12-31"],
    ["20XX-02-29", "2000-02-29", "2096-02-29"],
    ["2023-0X-31", "2023-01-31", "2023-08-31"],
    ["2023-21", "2023-01-01", "2023-12-31"],
    ["2023-34", "2023-04-01", "2023-06-30"],
    ["2023-39", "2023-09-01", "2023-12-31"],
    ["2024-40", "2024-01-01", "2024-06-30"],
    ["0000-02", "0000-02-01", "0000-02-29"],
  ])("%s can mean the days from %s to %s", (date, earliest, latest) => {
    expect(getDateRange(date)).toEqual({ earliest, latest });
  });

  test.each([
    "",
    "today",
    "2023-13",
    "2023-02-30",
    "2023-02-3X",
    "27 février",
    "[]",
    "2024-2-7",
    "2024-02-27T10:00",
    "2024-02-30",
    "2023-02-29",
    "2023-21-01",
    "2023/2022",
    "[2023..2022]",
    "2019/2020/2021",
  ])("%j throws a RangeError: it is not a date, or there is none such", (date) => {
    expect(() => getDateRange(date)).toThrow(RangeError);
  });

  test("every date of the data has a range, and no range ends before it begins", () => {
    const dates = records
      .flatMap((record) => listFacts(record))
      .filter(({ pointer }) => /\/(?:date|published|attested|period|birth|death)\/[^/]+$/.test(pointer))
      .flatMap(({ fact }) => (fact.basis === "not-stated" ? [] : [String(fact.value)]));
    expect(dates.length).toBeGreaterThan(50);
    for (const date of dates) {
      const { earliest = "0000", latest = "9999" } = getDateRange(date);
      expect(earliest <= latest, date).toBe(true);
    }
  });
});
