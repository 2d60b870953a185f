import { describe, expect, test } from "vitest";
import { getDateBounds } from "./date-bounds.ts";

const formatBound = (bound: number | undefined) =>
  bound === undefined ? undefined : new Date(bound).toISOString().slice(0, 10);

describe("the bounds of a date", () => {
  test.each([
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2021/2023", "2021-01-01", "2023-12-31"],
    ["2022-05-17/", "2022-05-17", undefined],
    ["{2019,2020}", "2019-01-01", "2020-12-31"],
    ["[..2020-02-21]", undefined, "2020-02-21"],
    ["[2020..]", "2020-01-01", undefined],
    ["[2020..2023-09]", "2020-01-01", "2023-09-30"],
    ["2024-02-30", undefined, undefined],
  ])("the bounds of %s are its first and its last day, if it has them", (date, first, last) => {
    const bounds = getDateBounds(date);
    expect([formatBound(bounds.first), formatBound(bounds.last)]).toEqual([first, last]);
  });
});
