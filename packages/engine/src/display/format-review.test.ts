import { describe, expect, test } from "vitest";
import { formatReview } from "./format-review.ts";

const check = { by: "reader", date: "2026-11-22", against: "texts", covers: "partial", independence: "independent" };

describe("the review of a record", () => {
  test("is its level alone if nobody has checked it", () => {
    expect(formatReview("drafted", undefined)).toBe("drafted, not yet checked");
  });

  test("has who checked it, when, against what, how much and whether independently", () => {
    expect(formatReview("checked-in-part", { first: check })).toBe(
      "checked in part (2026-11-22: reader, texts, partial, independent)",
    );
    expect(formatReview("checked-in-part", { first: check }, "fr")).toBe(
      "vérifié en partie (2026-11-22 : lecteur, textes, partiel, indépendant)",
    );
  });
});
