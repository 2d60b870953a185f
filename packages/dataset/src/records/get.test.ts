import { describe, expect, test } from "vitest";
import { find, get, kinds, listRecords } from "../index.ts";

const unknownReferences = ["", "event", "event/", "event/never", "nokind/x", "event/constructor", "event/__proto__"];

describe("find", () => {
  test("it finds every record by its reference", () => {
    for (const kind of kinds) for (const record of listRecords(kind)) expect(find(`${kind}/${record.id}`)).toBe(record);
  });

  test.each([...unknownReferences, "constructor/x"])("it finds nothing for %j", (reference) => {
    expect(find(reference)).toBeUndefined();
  });
});

describe("get", () => {
  test("it returns every record by its reference", () => {
    for (const kind of kinds) for (const record of listRecords(kind)) expect(get(`${kind}/${record.id}`)).toBe(record);
  });

  test.each(unknownReferences)("it throws a RangeError for %j", (reference) => {
    expect(() => get(reference)).toThrow(RangeError);
    expect(() => get(reference)).toThrow(`there is no record ${JSON.stringify(reference)}`);
  });
});
