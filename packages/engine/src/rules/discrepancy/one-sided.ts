import type { RecordRule } from "../rule.ts";

/** A discrepancy has at least two sides. */
export const discrepancyOneSided: RecordRule<"discrepancy/one-sided"> = {
  scope: "record",
  *check(record) {
    if (record.kind !== "discrepancy") return;
    const sides = Object.keys(record.sides).length;
    if (sides < 2) yield { code: "discrepancy/one-sided", pointer: "/sides", arguments: { sides } };
  },
};
