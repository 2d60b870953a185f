import { describe, expect, test } from "vitest";
import { joinedPassages } from "./index.ts";

const text = "Le colonel a remercié le Japon. Il a suggéré une coopération plus étroite, dit-il à Hanoi.";

describe("a quote that was joined", () => {
  test.each([
    ["with an ellipsis", "Le colonel a remercié … une coopération plus étroite"],
    ["with three dots", "Le colonel a remercié... une coopération plus étroite"],
    ["with an ellipsis in brackets", "Le colonel a remercié […] une coopération plus étroite"],
    ["without a mark", "Le colonel a remercié une coopération plus étroite"],
  ])("%s is told by its pieces", (_, quote) => {
    expect(joinedPassages(text, quote)).toEqual(["Le colonel a remercié", "une coopération plus étroite"]);
  });

  test.each([
    ["has a piece that stands nowhere", "Le colonel a remercié … une coopération plus large"],
    ["has a slip in it", "Le colonel a remercie le Japon"],
    ["is short", "Le … a"],
    ["is empty", ""],
  ])("is none where it %s", (_, quote) => {
    expect(joinedPassages(text, quote)).toEqual([]);
  });
});
