import { describe, expect, test } from "vitest";
import { find, get, getDateRange, kinds, listRecords, toReference } from "../index.ts";

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

  test.each([
    ["kono-taro", 'did you mean "person/kono-taro"?'],
    ["persons/kono-taro", 'did you mean "person/kono-taro"?'],
    ["kono", "write it as kind/id, such as person/kono-taro"],
    ["vnjp:person/kono-taro@1.0.0", "it is a citation: use get(parseCitation(…).reference)"],
  ])("the message for %j says how to write the reference", (reference, hint) => {
    expect(() => get(reference)).toThrow(`there is no record ${JSON.stringify(reference)}; ${hint}`);
  });
});

test.each(["person/kono-taro", null, undefined, { kind: "person" }])(
  "toReference throws a RangeError for %j",
  (value) => {
    expect(() => toReference(value as never)).toThrow(RangeError);
    expect(() => toReference(value as never)).toThrow("is not a record: it has no kind and id");
  },
);

test.each([null, 2020, undefined])("getDateRange throws a RangeError for %j", (value) => {
  expect(() => getDateRange(value as never)).toThrow(RangeError);
  expect(() => getDateRange(value as never)).toThrow("is not an EDTF date");
});
