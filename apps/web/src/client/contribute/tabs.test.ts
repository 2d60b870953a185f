import { expect, test } from "vitest";
import { findRecordParameter } from "./tabs.ts";

test.each([
  { search: "?record=event/x", hash: "", record: "event/x" },
  { search: "", hash: "#record=event/x", record: "event/x" },
  { search: "?record=event%2Fx", hash: "#fix", record: "event/x" },
  { search: "", hash: "#fix", record: undefined },
  { search: "", hash: "", record: undefined },
])("$search$hash names $record", ({ record, ...address }) => {
  expect(findRecordParameter(address)).toBe(record);
});
