import { describe, expect, test } from "vitest";
import { get, getValue, listValues } from "../index.ts";

const event = get("event/vinh-calls-on-kono");

describe("getValue", () => {
  test.each(["date", "place"] as const)(
    "the value of a fact of the %s is there whatever its basis, or null",
    (field) => {
      for (const fact of Object.values(event[field] ?? {}))
        expect(getValue<string>(fact)).toBe(fact.basis === "not-stated" ? null : fact.value);
    },
  );
});

describe("listValues", () => {
  test("it lists each value once; a doubtful date is another value", () => {
    expect(listValues(get("event/2022-05-17-vice-ministers-meeting").date)).toEqual(["2022-05-17", "2022-05-17?"]);
  });

  test("it lists what the words say next to what a page says", () => {
    expect(listValues(get("event/2023-09-field-training").date)).toEqual(["2023-09-13/2023-09-21", "2023-09"]);
  });

  test("it is empty if the texts state no value, and if nobody looked for one", () => {
    expect(Object.keys(event.place ?? {})).not.toEqual([]);
    expect(listValues(event.place)).toEqual([]);
    expect(event.count).toBeUndefined();
    expect(listValues(event.count)).toEqual([]);
  });
});
