import { expect, test } from "vitest";
import { fieldWord, pathWords, placeWords } from "./field-words.ts";

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

test.each([
  ["/names/printed", "Names (printed)"],
  ["/participants/chien/role/co-chair", "Participants · Chien · Role (co-chair)"],
  ["/broader", "Wider topic"],
  ["", ""],
])("the fact at %s is told from others of its field as “%s”", (pointer, words) => {
  expect(placeWords(pointer)).toBe(words);
});
