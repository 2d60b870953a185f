import { expect, test } from "vitest";
import { dateFault } from "./dates.ts";

test.each(["2027-01-15", "2028-02-29"])("a release can be of %s", (day) => {
  expect(dateFault(day, undefined)).toBeUndefined();
  expect(dateFault(day, day)).toBeUndefined();
});

test.each(["2027-13-01", "2027-02-30", "2027-02-29", "tomorrow", "2027-1-5", ""])("%j is no day", (day) => {
  expect(dateFault(day, undefined)).toMatch(/is no day/);
});

test("no release is of a day before the last one", () => {
  expect(dateFault("2026-01-01", "2027-01-01")).toMatch(/is before 2027-01-01/);
});
