import { expect, test } from "vitest";
import { textOf } from "./piece.ts";
import { speakerPieces } from "./speaker-words.ts";

test.each([
  ["both-sides", "said by both sides"],
  ["person/kono-taro", "said by Kono Taro"],
  ["unmarked", "whose words is not marked"],
])("of %s it is told “%s”", (speaker, words) => {
  expect(textOf(speakerPieces(speaker)).replaceAll(/\s+/g, " ").toLowerCase()).toBe(words.toLowerCase());
});
