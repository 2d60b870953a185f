import { discrepancies, factsOf, get, type AnyRecord } from "@vnjp/dataset";
import { describe, expect, it } from "vitest";
import { told } from "./fields.ts";

/** The value of the fact that a side of a discrepancy points to. */
const valueAt = (record: AnyRecord | undefined, pointer: string): unknown => {
  const fact = record && factsOf(record).find((at) => at.pointer === pointer)?.fact;
  return fact === undefined || fact.basis === "not-stated" ? undefined : fact.value;
};

describe("discrepancies", () => {
  it("how sure the readings of all of them are", () => {
    const byCertainty = (["certain", "probable", "possible", "open"] as const).map((certainty) => [
      certainty,
      discrepancies.filter((one) => one.certainty === certainty).map(({ id }) => id),
    ]);
    expect(Object.fromEntries(byCertainty)).toEqual({
      certain: [
        "adsom-or-admm",
        "chien-spelling",
        "matsuzawa-or-masuzawa",
        "ppt-or-tpp",
        "serizawa-title",
        "thang-manh-or-minh",
      ],
      probable: [
        "adsom-plus-opening-day",
        "cycle-4-appraisal-reported",
        "delegations-high-level-or-every-level",
        "two-courses-or-three",
      ],
      possible: ["chien-rank-2021", "expert-group-term", "streamlining-or-mutual-support", "vinh-birth-year"],
      open: [
        "advocated-or-agreed",
        "kono-reaffirmed-or-affirmed",
        "kono-will-or-hope",
        "peacekeeping-training-one-or-two",
      ],
    });
  });

  it("between which of the dispatches themselves there is any, and what each says", () => {
    const among = discrepancies.filter(({ sides }) =>
      Object.values(sides).every(({ record, pointer }) => {
        const found = get(record);
        const at = found && factsOf(found).find((one) => one.pointer === pointer);
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

  it("which two numbers of courses differ, and that neither is taken for a mistake", () => {
    const counts = discrepancies.filter(({ type }) => type === "count");
    expect(
      counts.map(({ sides }) => Object.values(sides).map(({ record, pointer }) => valueAt(get(record), pointer))),
    ).toEqual([[3, 2]]);
    expect(counts.flatMap(({ reading }) => told(reading).map(({ value }) => value.en.slice(0, 14)))).toEqual([
      "Both can stand",
    ]);
  });

  it("whether each points to facts that are there and that differ", () => {
    const alike = discrepancies.filter(({ sides }) => {
      const values = Object.values(sides).map(({ record, pointer }) => valueAt(get(record), pointer));
      return values.includes(undefined) || new Set(values.map((value) => JSON.stringify(value))).size < 2;
    });
    expect(alike).toEqual([]);
  });
});
