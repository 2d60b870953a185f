import { expect, test } from "vitest";
import { recordIn } from "./doors.ts";

test.each([
  { search: "?record=event/x", hash: "", record: "event/x" },
  { search: "", hash: "#record=event/x", record: "event/x" },
  { search: "?record=event%2Fx", hash: "#mend", record: "event/x" },
  { search: "", hash: "#mend", record: undefined },
  { search: "", hash: "", record: undefined },
])("$search$hash names $record", ({ record, ...address }) => {
  expect(recordIn(address)).toBe(record);
});
