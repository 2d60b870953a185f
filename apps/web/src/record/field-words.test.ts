import { expect, test } from "vitest";
import { fieldWord, pathWords } from "./field-words.ts";

test.each([
  ["date", "Date"],
  ["respondsTo", "Answers"],
  ["someNewField", "Some new field"],
])("the field %s is called “%s”", (field, word) => {
  expect(fieldWord(field)).toBe(word);
});

test("a title is called printed only where it is", () => {
  expect(pathWords("/title/address", "dispatch")).toBe("Title");
  expect(pathWords("/title/printed", "membership")).toBe("Title as printed");
});

test.each([
  ["/date/day", "Date"],
  ["/participants/chien/role/co-chair", "Participants · Chien · Role"],
  ["/broader", "Wider topic"],
])("the pointer %s is “%s”", (pointer, words) => {
  expect(pathWords(pointer)).toBe(words);
});
