import type { FindingFamily } from "../message.ts";

export const discrepancyMessages = {
  "discrepancy/no-such-fact": {
    severity: "error",
    describe: ({ record, pointer }: { record: string; pointer: string }) => ({
      found: `${record}#${pointer}, which is not a fact`,
      expected: 'the location of a fact: its field and its key, such as "/date/day" or "/names/printed"',
      fix: "Point to the object that has `basis` and `evidence`, not to its parent or to a part of it. `vnjp show` gives the location of each fact.",
    }),
  },
  "discrepancy/one-sided": {
    severity: "error",
    describe: ({ sides }: { sides: number }) => ({
      found: `a discrepancy with ${sides} ${sides === 1 ? "side" : "sides"}`,
      expected: "two or more facts that contradict each other",
      fix: "Add the missing side, or remove the record.",
    }),
  },
  "discrepancy/choice-without-reading": {
    severity: "error",
    describe: ({ choice, certainty }: { choice: string; certainty: string }) => ({
      found:
        certainty === "open"
          ? `a side that is ${choice}, in a discrepancy whose reading is open`
          : `a side that is ${choice}, in a discrepancy without a reading`,
      expected: "a reading that says why the side is followed or set aside",
      fix: 'Add the reading and how certain it is, or set the `choice` of each side to "open".',
    }),
  },
} as const satisfies FindingFamily<"discrepancy">;
