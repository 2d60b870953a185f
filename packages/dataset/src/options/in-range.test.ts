import { describe, expect, test } from "vitest";
import { createBounds, getOverlap } from "./in-range.ts";

describe("getOverlap", () => {
  test.each([
    ["2020-02-21", "2020", "2020", "surely"],
    ["2020", "2020-02", "2020-02", "possibly"],
    ["[..2020-02-21]", "2020", undefined, "possibly"],
    ["[..2020-02-21]", undefined, "2020", "surely"],
    ["[..2020-02-21]", "2020-03", undefined, "no"],
    ["2022-05-17/", "2024", undefined, "possibly"],
    ["2024-02-27", undefined, "2024-02-26", "no"],
    ["2024-02", undefined, undefined, "surely"],
    [undefined, "2024", "2024", "possibly"],
    [undefined, "2024", undefined, "possibly"],
    [undefined, undefined, undefined, "surely"],
    ["2022-05-17/", undefined, undefined, "surely"],
  ])("%s from %s to %s: %s", (date, from, to, overlap) => {
    expect(getOverlap(date, createBounds(from, to))).toBe(overlap);
  });
});
