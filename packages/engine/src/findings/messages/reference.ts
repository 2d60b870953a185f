import { formatCount } from "../../display/format-count.ts";
import type { FindingFamily } from "../message.ts";
import { describeNonAscii, formatValue, joinAlternatives } from "./format.ts";

/** The most records of a cycle that a message names. */
const maxCycle = 10;

const formatCycle = (cycle: readonly string[]): string =>
  cycle.length <= maxCycle + 1
    ? cycle.join(" → ")
    : `${cycle.slice(0, maxCycle).join(" → ")} → … (${formatCount(cycle.length - 1, "record")})`;

export const referenceMessages = {
  "reference/unknown": {
    severity: "error",
    describe: ({ reference, nearest }: { reference: string; nearest: readonly string[] }) => ({
      found: `a reference to ${reference}, which does not exist`,
      expected:
        nearest.length === 0
          ? "a reference to an existing record"
          : `an existing record; the nearest are ${joinAlternatives(nearest)}`,
      fix: `${nearest.length === 0 ? "" : `Did you mean ${joinAlternatives(nearest)}? `}Correct the reference, or add the record.`,
    }),
  },
  "reference/circular": {
    severity: "error",
    describe: ({ cycle }: { cycle: readonly string[] }) => ({
      found: `a record that leads back to itself: ${formatCycle(cycle)}`,
      expected: "references from each part to its whole and from each copy to its original, without a cycle",
      fix: "Find the record that contains the others, or the original, and remove its reference.",
    }),
  },
  "reference/malformed": {
    severity: "error",
    describe: ({ reference, kinds }: { reference: string; kinds: readonly string[] }) => {
      const kind = reference.slice(0, Math.max(0, reference.indexOf("/")));
      const isOtherKind = /^[a-z]+\/[a-z0-9-]+$/.test(reference) && !kinds.includes(kind);
      return {
        found: isOtherKind
          ? `a reference to a record of the kind ${kind}: ${formatValue(reference)}`
          : `${formatValue(reference)}${describeNonAscii(reference)}`,
        expected: `a reference to a record of the kind ${joinAlternatives(kinds)}, written as kind/id, such as ${formatValue(`${kinds[0] ?? "person"}/…`)}`,
        fix: isOtherKind
          ? `Refer to a record of the kind ${joinAlternatives(kinds)}. There may be one with the same name.`
          : "Write the kind, a slash and the id: lower-case letters, digits and hyphens. `vnjp list` shows all ids.",
      };
    },
  },
} as const satisfies FindingFamily<"reference">;
