import { describe, expect, test } from "vitest";
import { computeWeekday, frenchMonths, frenchWeekdays, getMonthLength, isLeapYear } from "./index.ts";

const listDays = (from: number, to: number): Date[] => {
  const days: Date[] = [];
  for (const day = new Date(Date.UTC(from, 0, 1)); day.getUTCFullYear() <= to; day.setUTCDate(day.getUTCDate() + 1))
    days.push(new Date(day));
  return days;
};

const format = (options: Intl.DateTimeFormatOptions, day: number, month = 0) =>
  new Intl.DateTimeFormat("fr", { ...options, timeZone: "UTC" }).format(new Date(Date.UTC(2023, month, day)));

describe("the calendar agrees with JavaScript's", () => {
  test("on the weekday of every day from 1896 to 2104", () => {
    for (const day of listDays(1896, 2104))
      expect(computeWeekday(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate())).toBe(day.getUTCDay());
  });

  test("on the length of every month from 1896 to 2104", () => {
    for (let year = 1896; year <= 2104; year += 1)
      for (let month = 1; month <= 12; month += 1)
        expect(getMonthLength(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
  });

  test("on its French names", () => {
    // The 1st of January 2023 is a Sunday.
    expect(frenchWeekdays).toEqual([1, 2, 3, 4, 5, 6, 7].map((day) => format({ weekday: "long" }, day)));
    expect(frenchMonths).toEqual(
      [...Array.from({ length: 12 }).keys()].map((month) => format({ month: "long" }, 1, month)),
    );
  });
});

test("a century is a leap year only if 400 divides it", () => {
  expect([1900, 2000, 2023, 2024, 2100].filter(isLeapYear)).toEqual([2000, 2024]);
});
