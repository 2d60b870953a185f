import { describe, expect, test } from "vitest";
import {
  updateActiveFile,
  closeActiveFile,
  toContribution,
  emptyWorkspace,
  isUnsaved,
  findActiveFile,
  addFile,
  type OpenFile,
} from "./workspace.ts";

const createRecord = (id: string) => `{ "kind": "place", "id": "${id}" }`;
const createReleaseFile = (id: string): OpenFile => ({
  path: `records/place/${id}.json`,
  origin: "release",
  content: createRecord(id),
  savedContent: createRecord(id),
});
const createLocalFile = (content: string): OpenFile => ({
  path: "ha-noi.json",
  origin: "file",
  content,
  savedContent: content,
});

describe("the workspace", () => {
  const two = addFile(addFile(emptyWorkspace, createReleaseFile("ha-noi")), createReleaseFile("tokyo"));

  test("activates the file that was added last", () => {
    expect(findActiveFile(two)?.path).toBe("records/place/tokyo.json");
  });
  test("keeps the edits of a record that is added again", () => {
    const edited = updateActiveFile(two, { content: "{}" });
    const again = addFile(addFile(edited, createReleaseFile("ha-noi")), createReleaseFile("tokyo"));
    expect(again.files.length).toBe(2);
    expect(findActiveFile(again)?.content).toBe("{}");
    expect(again.files.map(isUnsaved)).toEqual([false, true]);
  });
  test("keeps two files of the same name apart", () => {
    const { files } = addFile(addFile(emptyWorkspace, createLocalFile("{}")), createLocalFile("[]"));
    expect(files.map(({ path }) => path)).toEqual(["ha-noi.json", "2/ha-noi.json"]);
  });
  test("activates the neighbour of a closed file, and none after the last", () => {
    expect(findActiveFile(closeActiveFile(two))?.path).toBe("records/place/ha-noi.json");
    expect(findActiveFile(closeActiveFile(closeActiveFile(two)))).toBeUndefined();
  });
  test("treats a downloaded file as saved", () => {
    const edited = updateActiveFile(two, { content: "{}" });
    expect(edited.files.some(isUnsaved)).toBe(true);
    expect(updateActiveFile(edited, { savedContent: "{}" }).files.some(isUnsaved)).toBe(false);
  });
  test("checks a new record at the path where it belongs", () => {
    const writtenFile: OpenFile = {
      path: "new.json",
      origin: "written",
      content: createRecord("hue"),
      savedContent: "",
    };
    expect(toContribution(addFile(emptyWorkspace, writtenFile)).files[0]?.path).toBe("records/place/hue.json");
  });
});
