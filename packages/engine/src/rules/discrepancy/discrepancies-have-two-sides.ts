import type { RecordRule } from "../rule.ts";

/** A discrepancy has two sides at least. */
export const discrepanciesHaveTwoSides: RecordRule = {
  scope: "record",
  *check(record) {
    if (record.kind !== "discrepancy") return;
    const sides = Object.keys(record.sides).length;
    if (sides < 2) yield { code: "discrepancy/one-sided", pointer: "/sides", arguments: { sides } };
  },
};
