import { collectFacts } from "../../corpus/index.ts";
import type { RecordRule } from "../rule.ts";

const requiredEvidence = { stated: "span", implied: "span", "not-stated": "span", external: "page" } as const;

/** A fact has the evidence that its basis requires: a span of a dispatch, or a page if it is external. */
export const factUnsupported: RecordRule<"fact/unsupported"> = {
  scope: "record",
  *check(record) {
    for (const { pointer, value } of collectFacts(record)) {
      const needs = requiredEvidence[value.basis];
      if (!Object.values(value.evidence).some((entry) => entry.kind === needs))
        yield {
          code: "fact/unsupported",
          pointer: `${pointer}/evidence`,
          arguments: { basis: value.basis, needs },
        };
    }
  },
};
