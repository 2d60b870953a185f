import { factsOf } from "../../corpus/index.ts";
import type { RecordRule } from "../rule.ts";

const needs = { stated: "span", implied: "span", "not-stated": "span", external: "citation" } as const;

/** A fact has the evidence that its basis speaks of: a span of a dispatch, or a citation where it comes from outside. */
export const factsHaveTheirEvidence: RecordRule = {
  scope: "record",
  *check(record) {
    for (const { pointer, value } of factsOf(record)) {
      const needed = needs[value.basis];
      if (!Object.values(value.evidence).some((piece) => piece.kind === needed))
        yield {
          code: "fact/unsupported",
          pointer: `${pointer}/evidence`,
          arguments: { basis: value.basis, needs: needed },
        };
    }
  },
};
