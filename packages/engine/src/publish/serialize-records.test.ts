import { expect, test } from "vitest";
import { serializeRecords } from "./serialize-records.ts";

test("records are an array in the order of their ids, one on each line, with sorted keys", () => {
  const records = {
    "vinh-calls-on-kono": { kind: "event", id: "vinh-calls-on-kono" },
    "2024-talks": { id: "2024-talks" },
  };
  const file = serializeRecords(records);
  expect(file).toBe('[\n{"id":"2024-talks"},\n{"id":"vinh-calls-on-kono","kind":"event"}\n]\n');
  expect(JSON.parse(file)).toHaveLength(2);
});

test("no records are an empty array", () => {
  expect(JSON.parse(serializeRecords({}))).toEqual([]);
});
