import { expect, test } from "vitest";
import { updateReview } from "./update-review.ts";

const check = { by: "reader", date: "2026-11-22", against: "texts", covers: "complete", independence: "independent" };
const record = { kind: "place", id: "x", review: { first: check }, type: {} };

test("a fact that changes makes each check of its record partial", () => {
  expect(updateReview(record, "/type/city")).toEqual({ ...record, review: { first: { ...check, covers: "partial" } } });
});

test.each(["/label/en", "/note", "/review/first/date"])("%s is not what was checked", (pointer) => {
  expect(updateReview(record, pointer)).toBe(record);
});

test("a record that nobody has checked stays as it is", () => {
  const unchecked = { kind: "place", id: "x", type: {} };
  expect(updateReview(unchecked, "/type/city")).toBe(unchecked);
});
