import { describe, expect, test } from "vitest";
import { changed, closed, contributionOf, emptyDesk, isUnsaved, shownFile, withFile, type OpenFile } from "./desk.ts";

const record = (id: string) => `{ "kind": "place", "id": "${id}" }`;
const released = (id: string): OpenFile => ({
  path: `records/place/${id}.json`,
  origin: "release",
  content: record(id),
  saved: record(id),
});
const opened = (content: string): OpenFile => ({ path: "ha-noi.json", origin: "file", content, saved: content });

describe("the desk", () => {
  const two = withFile(withFile(emptyDesk, released("ha-noi")), released("tokyo"));

  test("shows the file that was laid on it last", () => {
    expect(shownFile(two)?.path).toBe("records/place/tokyo.json");
  });
  test("keeps the edits of a record that is chosen again", () => {
    const edited = changed(two, { content: "{}" });
    const again = withFile(withFile(edited, released("ha-noi")), released("tokyo"));
    expect(again.files.length).toBe(2);
    expect(shownFile(again)?.content).toBe("{}");
    expect(again.files.map(isUnsaved)).toEqual([false, true]);
  });
  test("holds two files of one name apart, under that name", () => {
    const { files } = withFile(withFile(emptyDesk, opened("{}")), opened("[]"));
    expect(files.map(({ path }) => path)).toEqual(["ha-noi.json", "2/ha-noi.json"]);
  });
  test("shows the neighbour of a file that is closed, and nothing after the last", () => {
    expect(shownFile(closed(two))?.path).toBe("records/place/ha-noi.json");
    expect(shownFile(closed(closed(two)))).toBeUndefined();
  });
  test("has what was downloaded as saved", () => {
    const edited = changed(two, { content: "{}" });
    expect(edited.files.some(isUnsaved)).toBe(true);
    expect(changed(edited, { saved: "{}" }).files.some(isUnsaved)).toBe(false);
  });
  test("hands a written record in at the place where it belongs", () => {
    const written: OpenFile = { path: "new.json", origin: "written", content: record("hue"), saved: "" };
    expect(contributionOf(withFile(emptyDesk, written)).files[0]?.path).toBe("records/place/hue.json");
  });
});
