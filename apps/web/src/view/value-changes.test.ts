import { describe, expect, test } from "vitest";
import { joinText } from "./inline.ts";
import { formatChange, type ValueChange } from "./value-changes.ts";

const hash = "0".repeat(64);
const another = "1".repeat(64);

const createSpan = (start: number) => ({ text: "a-1/e1", quote: "Auparavant", start, end: start + 10 });
const createName = (order: string) => ({ name: "Tarō Kōno", language: "ja-Latn", form: "full", order });

const redacted = "redacted";

const cases: readonly {
  name: string;
  change: ValueChange;
  expected: readonly [before: string, after: string];
  isSame?: true;
}[] = [
  {
    name: "a value",
    change: { before: "2024-02-28", after: "2024-02-27" },
    expected: ["28 February 2024 2024-02-28", "27 February 2024 2024-02-27"],
  },
  {
    name: "a value that was not stated before",
    change: { before: null, after: "vice-minister" },
    expected: ["not stated", "vice minister"],
  },
  { name: "a withdrawn fact", change: { before: "held" }, expected: ["held", "withdrawn"] },
  { name: "a redaction", change: { beforeSha256: hash }, expected: [redacted, "withdrawn"] },
  {
    name: "a value that was redacted later",
    change: { before: "held", afterSha256: hash },
    expected: ["held", redacted],
  },
  {
    name: "two values that were redacted later",
    change: { beforeSha256: hash, afterSha256: another },
    expected: [redacted, redacted],
  },
  {
    name: "evidence of a value that was redacted later",
    change: { beforeSha256: hash, afterSha256: hash },
    expected: [redacted, redacted],
    isSame: true,
  },
  {
    name: "only evidence",
    change: { before: { form: "full", name: "Kōno" }, after: { name: "Kōno", form: "full" } },
    expected: ["Kōno English, full name", "Kōno English, full name"],
    isSame: true,
  },
  {
    name: "a redaction of values that were corrected before",
    change: { parts: [], before: "held", after: "held" },
    expected: ["held", "held"],
    isSame: true,
  },
  {
    name: "a redaction of a value that was withdrawn before",
    change: { parts: [] },
    expected: ["none", "none"],
    isSame: true,
  },
  {
    name: "the position of the same quote",
    change: { before: createSpan(12), after: createSpan(22) },
    expected: ["“Auparavant” · start: 12, end: 22", "“Auparavant” · start: 22, end: 32"],
  },
  {
    name: "the spelling of a code",
    change: { before: "vice minister", after: "vice-minister" },
    expected: ['vice minister "vice minister"', 'vice minister "vice-minister"'],
  },
  {
    name: "a field that is not displayed",
    change: { before: { ...createName("given-family"), added: 1 }, after: createName("given-family") },
    expected: [
      "Tarō Kōno Japanese in Latin letters, full name, given name first · added: 1",
      "Tarō Kōno Japanese in Latin letters, full name, given name first · added: none",
    ],
  },
];

describe("formatChange", () => {
  test.each(cases)("formats $name: $expected", ({ change, expected, isSame = false }) => {
    const formatted = formatChange(change);
    expect([joinText(formatted.before), joinText(formatted.after)]).toEqual(expected);
    expect(formatted.isSame).toBe(isSame);
  });
});
