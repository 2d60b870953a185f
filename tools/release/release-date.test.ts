import { expect, test } from "vitest";
import { describeDateProblem } from "./release-date.ts";

test.each(["2027-01-15", "2028-02-29"])("a release can have the date %s", (day) => {
  expect(describeDateProblem(day, undefined)).toBeUndefined();
  expect(describeDateProblem(day, day)).toBeUndefined();
});

test.each(["2027-13-01", "2027-02-30", "2027-02-29", "tomorrow", "2027-1-5", ""])("%j is not a date", (day) => {
  expect(describeDateProblem(day, undefined)).toMatch(/is not a date/);
});

test("a release cannot be dated before the last one", () => {
  expect(describeDateProblem("2026-01-01", "2027-01-01")).toMatch(/is before 2027-01-01/);
});
