import { describe, expect, test } from "vitest";
import { findDirection } from "./direction-words.ts";

describe("the direction of the words of a date", () => {
  test.each([
    ["Auparavant", "before"],
    ["avant le 21 février", "before"],
    ["jusqu’à fin 2023", "before"],
    ["jusqu'en 2023", "before"],
    ["au plus tard le 5 mai", "before"],
    ["d’ici à 2025", "before"],
    ["après le 21 février", "after"],
    ["depuis 2015", "after"],
    ["à partir du 5 mai", "after"],
    ["à partir d’octobre", "after"],
    ["au plus tôt en mai", "after"],
    ["deux jours plus tard", "after"],
    ["avant-hier", undefined],
    ["entre avant et après", undefined],
    ["le 21 février", undefined],
  ])("“%s”: %s", (words, direction) => {
    expect(findDirection(words, "fr")).toBe(direction);
  });

  test.each([
    ["since 2015", "en", "after"],
    ["no later than May", "en", "before"],
    ["trước năm 2015", "vi", undefined],
  ])("“%s” (%s): %s", (words, language, direction) => {
    expect(findDirection(words, language)).toBe(direction);
  });
});
