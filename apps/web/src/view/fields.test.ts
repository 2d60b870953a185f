import { expect, test } from "vitest";
import { getFieldLabel, formatFieldPath, formatLocation } from "./fields.ts";

test.each([
  ["date", "Date"],
  ["respondsTo", "Answers"],
  ["someNewField", "Some new field"],
])("the label of the field %s is “%s”", (field, label) => {
  expect(getFieldLabel(field)).toBe(label);
});

test("a title is “as printed” only in a membership", () => {
  expect(formatFieldPath("/title/address", "dispatch")).toBe("Title");
  expect(formatFieldPath("/title/printed", "membership")).toBe("Title as printed");
});

test.each([
  ["/date/day", "Date"],
  ["/participants/chien/role/co-chair", "Participants · Chien · Role"],
  ["/broader", "Wider topic"],
])("the path of %s is “%s”", (pointer, text) => {
  expect(formatFieldPath(pointer)).toBe(text);
});

test.each([
  ["/names/printed", "Names (printed)"],
  ["/participants/chien/role/co-chair", "Participants · Chien · Role (co-chair)"],
  ["/broader", "Wider topic"],
  ["", ""],
])("the location of %s is “%s”", (pointer, text) => {
  expect(formatLocation(pointer)).toBe(text);
});
