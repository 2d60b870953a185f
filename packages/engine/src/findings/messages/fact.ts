import type { FindingFamily } from "../message.ts";
import { formatValue } from "./format.ts";

const requiredEvidence = {
  span: 'at least one span of a dispatch, such as "words": { "kind": "span", "text": "vietnamplus-219237/e1", "quote": "à Hanoi" }',
  page: 'at least one public page, such as "page": { "kind": "page", "source": "source/vnpkc-ten-years" }',
} as const;

export const factMessages = {
  "fact/unsupported": {
    severity: "error",
    describe: ({ basis, needs }: { basis: string; needs: keyof typeof requiredEvidence }) => ({
      found: `a fact with the basis ${formatValue(basis)}, but without the evidence for it`,
      expected: requiredEvidence[needs],
      fix: "Add the evidence, or change the basis to what the evidence shows.",
    }),
  },
} as const satisfies FindingFamily<"fact">;

/** What a release checks of facts. */
export const factReleaseMessages = {
  "fact/without-evidence": {
    severity: "error",
    describe: () => ({
      found: "a fact without evidence",
      expected: "at least one span or page",
      fix: "Add its evidence or remove the fact.",
    }),
  },
} as const satisfies FindingFamily<"fact">;
