import { expect, test } from "vitest";
import { placeOfRecord, rightName, textName } from "./file-names.ts";

test("a record is saved under its id, whatever its file was called", () => {
  const content = '{ "kind": "event", "id": "2024-02-27-dialogue" }';
  expect(rightName("downloads/copy (2).json", content)).toBe("2024-02-27-dialogue.json");
  expect(placeOfRecord(content)).toBe("records/event/2024-02-27-dialogue.json");
});

test.each([
  ["what cannot be read", "{"],
  ["what is no object", "null"],
  ["what has no id", '{ "kind": "event" }'],
  ["an id that is a path", '{ "kind": "event", "id": "../../x" }'],
])("%s keeps its name", (_, content) => {
  expect(rightName("records/event/x.json", content)).toBe("x.json");
  expect(placeOfRecord(content)).toBeUndefined();
});

test("a text is saved under its dispatch and edition", () => {
  expect(textName("vietnamplus-219237/e1")).toBe("vietnamplus-219237.e1.txt");
});
