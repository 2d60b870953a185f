import { describe, expect, test } from "vitest";
import { choiceFrom, factName, pieceName, placeName } from "./choice.ts";

describe("a choice and its name in the address", () => {
  test("a fact", () => {
    const name = factName("event/2024-dialogue", "/date/day");
    expect(choiceFrom(`#${name}`)).toEqual({ kind: "fact", fact: "event/2024-dialogue/date/day" });
  });
  test("a piece of evidence", () => {
    const name = pieceName("event/2024-dialogue", "/date/day", "words");
    expect(choiceFrom(`#${name}`)).toEqual({ kind: "fact", fact: "event/2024-dialogue/date/day", piece: "words" });
  });
  test("a place, from the first character on", () => {
    expect(choiceFrom(`#${placeName("e1", 0, 25)}`)).toEqual({ kind: "place", edition: "e1", start: 0, end: 25 });
  });
  test("an address that a browser has encoded", () => {
    expect(choiceFrom("#e1/char=3%2C9")).toEqual({ kind: "place", edition: "e1", start: 3, end: 9 });
  });
  test.each(["", "#", "#main"])("%j is no choice", (hash) => {
    expect(choiceFrom(hash)).toBeUndefined();
  });
});
