import { expect, test } from "vitest";
import { findQuantityText, formatDataBriefly, formatValue } from "./index.ts";

test.each([
  [{ kind: "exactly", number: 3 }, "3", "3"],
  [{ kind: "at-least", number: 100 }, "at least 100", "au moins 100"],
  [{ kind: "at-most", number: 300 }, "at most 300", "au plus 300"],
  [{ kind: "more-than", number: 180 }, "more than 180", "plus de 180"],
  [{ kind: "fewer-than", number: 20 }, "fewer than 20", "moins de 20"],
  [{ kind: "about", number: 60 }, "about 60", "environ 60"],
  [{ kind: "between", from: 10, to: 15 }, "10 to 15", "de 10 à 15"],
])("the count %j is “%s” and “%s”", (count, english, french) => {
  expect(formatValue(count)).toBe(english);
  expect(formatValue(count, { language: "fr" })).toBe(french);
  expect(formatDataBriefly(count)).toBe(english);
});

test.each([[3], [{ kind: "record", record: "person/kono-taro" }], [{ kind: "toString", number: 3 }], [null]])(
  "%j is no count",
  (value) => {
    expect(findQuantityText(value)).toBeUndefined();
  },
);
