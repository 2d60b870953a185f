import { expect, test } from "vitest";
import {
  findRecordPath,
  getChangesetFileName,
  getReasonsFileName,
  getSaveName,
  getTextFileName,
} from "./file-names.ts";

test("a record is saved under its id, not its old file name", () => {
  const content = '{ "kind": "event", "id": "2024-02-27-dialogue" }';
  expect(getSaveName("downloads/copy (2).json", content)).toBe("2024-02-27-dialogue.json");
  expect(findRecordPath(content)).toBe("records/event/2024-02-27-dialogue.json");
});

test.each([
  ["a file that is not JSON", "{"],
  ["a file that is not an object", "null"],
  ["a file without an id", '{ "kind": "event" }'],
  ["a file whose id is a path", '{ "kind": "event", "id": "../../x" }'],
])("%s keeps its name", (_, content) => {
  expect(getSaveName("records/event/x.json", content)).toBe("x.json");
  expect(findRecordPath(content)).toBeUndefined();
});

test("a text is saved under its dispatch and edition", () => {
  expect(getTextFileName("vietnamplus-219237/e1")).toBe("vietnamplus-219237.e1.txt");
});

test("the reasons file and the changeset are named after the record", () => {
  expect(getReasonsFileName("event/vinh-calls-on-kono")).toBe("vinh-calls-on-kono.corrections.json");
  expect(getChangesetFileName("event/vinh-calls-on-kono")).toBe("vinh-calls-on-kono.md");
});
