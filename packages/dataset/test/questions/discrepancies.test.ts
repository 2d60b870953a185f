import { discrepancies, listFacts, find, type AnyRecord } from "@vnjp/dataset";
import { describe, expect, test } from "vitest";
import { getValuedFacts } from "./helpers/fields.ts";

/** Finds the value of the fact that a side of a discrepancy points to. */
const findValue = (record: AnyRecord | undefined, pointer: string): unknown => {
  const fact = record && listFacts(record).find((at) => at.pointer === pointer)?.fact;
  return fact === undefined || fact.basis === "not-stated" ? undefined : fact.value;
};

describe("the data on discrepancies", () => {
  test("it shows how certain each reading is", () => {
    const byCertainty = (["certain", "probable", "possible", "open"] as const).map((certainty) => [
      certainty,
      discrepancies.filter((one) => one.certainty === certainty).map(({ id }) => id),
    ]);
    expect(Object.fromEntries(byCertainty)).toEqual({
      certain: [
        "adsom-or-admm",
        "chien-spelling",
        "defence-exhibition-2020-or-2022",
        "matsuzawa-or-masuzawa",
        "ppt-or-tpp",
        "serizawa-title",
        "thang-manh-or-minh",
      ],
      probable: [
        "admm-plus-2020-october-or-december",
        "adsom-plus-opening-day",
        "cycle-4-appraisal-reported",
        "deep-and-broad-or-extensive",
        "delegations-high-level-or-every-level",
        "two-courses-or-three",
        "vinh-birth-year",
      ],
      possible: ["chien-rank-2021", "expert-group-term", "streamlining-or-mutual-support"],
      open: [
        "advocated-or-agreed",
        "cooperation-strengthened-or-maintained",
        "kono-reaffirmed-or-affirmed",
        "kono-will-or-hope",
        "many-fields-or-all-aspects",
        "peacekeeping-training-one-or-two",
      ],
    });
  });

  test("it shows the discrepancies between dispatches, and what each side says", () => {
    const among = discrepancies.filter(({ sides }) =>
      Object.values(sides).every(({ record, pointer }) => {
        const found = find(record);
        const at = found && listFacts(found).find((one) => one.pointer === pointer);
        return at !== undefined && at.fact.basis !== "external";
      }),
    );
    expect(among.map(({ id, sides }) => [id, ...Object.values(sides).map(({ says }) => says.en)])).toEqual([
      ["chien-spelling", "Xuân with its circumflex", "Xuan without"],
      ["ppt-or-tpp", "TPP", "PPT"],
      ["serizawa-title", "vice-minister of defence for international affairs", "vice-minister of defence"],
      ["two-courses-or-three", "three, undated", "two, in 2019 and 2020"],
    ]);
  });

  test("it shows the two numbers of courses that differ, and takes neither for a mistake", () => {
    const counts = discrepancies.filter(({ type }) => type === "count");
    expect(
      counts.map(({ sides }) => Object.values(sides).map(({ record, pointer }) => findValue(find(record), pointer))),
    ).toEqual([
      [
        { kind: "exactly", number: 3 },
        { kind: "exactly", number: 2 },
      ],
    ]);
    expect(counts.flatMap(({ reading }) => getValuedFacts(reading).map(({ value }) => value.en.slice(0, 14)))).toEqual([
      "Both can stand",
    ]);
  });

  test("each side points to an existing fact, and the facts differ", () => {
    const alike = discrepancies.filter(({ sides }) => {
      const values = Object.values(sides).map(({ record, pointer }) => findValue(find(record), pointer));
      return values.includes(undefined) || new Set(values.map((value) => JSON.stringify(value))).size < 2;
    });
    expect(alike).toEqual([]);
  });
});
