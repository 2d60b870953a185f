import type { RecordRule } from "../rule.ts";

/** A discrepancy that has no reading chooses none of its sides. */
export const discrepancyChoiceWithoutReading: RecordRule<"discrepancy/choice-without-reading"> = {
  scope: "record",
  *check(record) {
    if (record.kind !== "discrepancy") return;
    const hasReading = Object.values(record.reading ?? {}).some(({ basis }) => basis !== "not-stated");
    if (hasReading && record.certainty !== "open") return;
    for (const [key, { choice }] of Object.entries(record.sides))
      if (choice !== "open")
        yield {
          code: "discrepancy/choice-without-reading",
          pointer: `/sides/${key}/choice`,
          arguments: { choice, certainty: record.certainty },
        };
  },
};
