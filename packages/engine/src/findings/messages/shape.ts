import type { FindingFamily } from "../message.ts";
import { describeNonAscii, formatValue } from "./format.ts";

export const shapeMessages = {
  "shape/unknown-kind": {
    severity: "error",
    describe: ({ found, known }: { found: unknown; known: readonly string[] }) => ({
      found: found === undefined ? "no kind" : `the kind ${formatValue(found)}${describeNonAscii(found)}`,
      expected: `one of ${known.join(", ")}`,
      fix: "Use one of these kinds. The other fields of the record depend on it.",
    }),
  },
  "shape/unknown-key": {
    severity: "error",
    describe: ({ key, known }: { key: string; known: readonly string[] }) => ({
      found: `the unknown key ${formatValue(key)}${describeNonAscii(key)}`,
      expected: `one of ${known.join(", ")}`,
      fix: "Correct the spelling of the key, move it to where it belongs, or remove it.",
    }),
  },
  "shape/missing-key": {
    severity: "error",
    describe: ({ key, meaning, example }: { key: string; meaning: string; example: unknown }) => ({
      found: `no ${formatValue(key)}`,
      expected: `${formatValue(key)}${meaning === "" ? "" : `: ${meaning}`}`,
      fix:
        example === undefined
          ? `Add ${formatValue(key)} and its value.`
          : `Add ${formatValue(key)}, in the form ${formatValue(key)}: ${formatValue(example)}.`,
    }),
  },
  "shape/invalid-value": {
    severity: "error",
    describe: ({ found, expected, examples }: { found: unknown; expected: string; examples: readonly unknown[] }) => ({
      found: `${formatValue(found)}${describeNonAscii(found)}`,
      expected:
        examples.length === 0 ? expected : `${expected} Such as ${examples.slice(0, 3).map(formatValue).join(", ")}`,
      fix: "Write the value in the expected form.",
    }),
  },
  "shape/deprecated-field": {
    severity: "warning",
    describe: ({ field, description }: { field: string; description: string }) => ({
      found: `the field ${formatValue(field)}, which a later release will remove`,
      expected: "a field that stays",
      fix: description,
    }),
  },
  "shape/empty-field": {
    severity: "error",
    describe: ({ field }: { field: string }) => ({
      found: `an empty ${formatValue(field)}`,
      expected: "at least one entry, or no such field: a missing field means that nobody has looked",
      fix: "Remove the field. If the text was searched and is silent, add a fact with the basis not-stated and the span that was read.",
    }),
  },
} as const satisfies FindingFamily<"shape">;
