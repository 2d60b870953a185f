import type { RecordRule } from "../rule.ts";

/** A discrepancy that has no reading chooses none of its sides. */
export const discrepancyStandingWithoutReading: RecordRule<"discrepancy/standing-without-reading"> = {
  scope: "record",
  *check(record) {
    if (record.kind !== "discrepancy") return;
    const hasReading = Object.values(record.reading ?? {}).some(({ basis }) => basis !== "not-stated");
    if (hasReading && record.certainty !== "open") return;
    for (const [key, { standing }] of Object.entries(record.sides))
      if (standing !== "open")
        yield {
          code: "discrepancy/standing-without-reading",
          pointer: `/sides/${key}/standing`,
          arguments: { standing, certainty: record.certainty },
        };
  },
};
