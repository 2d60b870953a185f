import { describe, expect, test } from "vitest";
import { formatDataInFull } from "./index.ts";

describe("a value in full", () => {
  test.each([
    [
      { wording: "Lieutenant General", language: "en", asOf: "2021-09-11" },
      "Lieutenant General (language en, as of 2021-09-11)",
    ],
    [
      { name: "Taro Kono", language: "ja-Latn", form: "full", order: "given-family" },
      "Taro Kono (language ja-Latn, form full, order given-family)",
    ],
    [{ en: "three courses", fr: "trois cours" }, "three courses · trois cours"],
    [{ kind: "description", description: { en: "the president", fr: "le président" } }, "the president · le président"],
    [{ kind: "record", record: "person/kono-taro" }, "person/kono-taro"],
    [{ type: "part-of", record: "event/2020-admm-plus" }, "part-of event/2020-admm-plus"],
    [{ kind: "at-least", number: 100 }, "at least 100"],
    ["[..2020-02-21]", "[..2020-02-21]"],
    [10, "10"],
    [null, "not stated"],
  ])("%j is “%s”", (value, expected) => {
    expect(formatDataInFull(value)).toBe(expected);
  });
});
