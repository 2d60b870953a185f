import { describe, expect, test } from "vitest";
import { findJoinedPassages } from "./index.ts";

const text = "Le colonel a remercié le Japon. Il a suggéré une coopération plus étroite, dit-il à Hanoi.";

describe("findJoinedPassages", () => {
  test.each([
    ["with an ellipsis", "Le colonel a remercié … une coopération plus étroite"],
    ["with three dots", "Le colonel a remercié... une coopération plus étroite"],
    ["with an ellipsis in brackets", "Le colonel a remercié […] une coopération plus étroite"],
    ["without a mark", "Le colonel a remercié une coopération plus étroite"],
  ])("finds the passages of a quote joined %s", (_, quote) => {
    expect(findJoinedPassages(text, quote)).toEqual(["Le colonel a remercié", "une coopération plus étroite"]);
  });

  test.each([
    ["has a passage that is not in the text", "Le colonel a remercié … une coopération plus large"],
    ["has a typo", "Le colonel a remercie le Japon"],
    ["is short", "Le … a"],
    ["is empty", ""],
  ])("finds none if the quote %s", (_, quote) => {
    expect(findJoinedPassages(text, quote)).toEqual([]);
  });
});
