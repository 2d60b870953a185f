import { describe, expect, test } from "vitest";
import { textOf } from "../record/piece.ts";
import { shownSides, type Sides } from "./change-pieces.ts";

const hash = "0".repeat(64);
const another = "1".repeat(64);

const place = (start: number) => ({ text: "a-1/e1", quote: "Auparavant", start, end: start + 10 });
const name = (order: string) => ({ name: "Tarō Kōno", language: "ja-Latn", form: "full", order });

const withheld = "withheld by a redaction";

const cases: readonly { what: string; sides: Sides; words: readonly [string, string]; isSame?: true }[] = [
  {
    what: "a value",
    sides: { before: "2024-02-28", after: "2024-02-27" },
    words: ["28 February 2024 2024-02-28", "27 February 2024 2024-02-27"],
  },
  {
    what: "a text that was said to be silent",
    sides: { before: null, after: "vice-minister" },
    words: ["said nowhere in the text", "vice minister"],
  },
  { what: "a fact that was withdrawn", sides: { before: "held" }, words: ["held", "withdrawn"] },
  { what: "a redaction", sides: { beforeSha256: hash }, words: [withheld, "withdrawn"] },
  {
    what: "a value that was withheld later",
    sides: { before: "held", afterSha256: hash },
    words: ["held", withheld],
  },
  {
    what: "two values that were withheld later",
    sides: { beforeSha256: hash, afterSha256: another },
    words: [withheld, withheld],
  },
  {
    what: "evidence of a value that was withheld later",
    sides: { beforeSha256: hash, afterSha256: hash },
    words: [withheld, withheld],
    isSame: true,
  },
  {
    what: "evidence alone",
    sides: { before: { form: "full", name: "Kōno" }, after: { name: "Kōno", form: "full" } },
    words: ["Kōno English, full name", "Kōno English, full name"],
    isSame: true,
  },
  {
    what: "a redaction of what was corrected before",
    sides: { parts: [], before: "held", after: "held" },
    words: ["held", "held"],
    isSame: true,
  },
  {
    what: "a redaction of what was withdrawn before",
    sides: { parts: [] },
    words: ["none", "none"],
    isSame: true,
  },
  {
    what: "the place of the same words",
    sides: { before: place(12), after: place(22) },
    words: ["“Auparavant” · start: 12, end: 22", "“Auparavant” · start: 22, end: 32"],
  },
  {
    what: "the spelling of a code",
    sides: { before: "vice minister", after: "vice-minister" },
    words: ['vice minister "vice minister"', 'vice minister "vice-minister"'],
  },
  {
    what: "a field that the words do not show",
    sides: { before: { ...name("given-family"), added: 1 }, after: name("given-family") },
    words: [
      "Tarō Kōno Japanese in Latin letters, full name, given name first · added: 1",
      "Tarō Kōno Japanese in Latin letters, full name, given name first · added: not told",
    ],
  },
];

describe("what a correction shows", () => {
  test.each(cases)("of $what: $words", ({ sides, words, isSame = false }) => {
    const shown = shownSides(sides);
    expect([textOf(shown.before), textOf(shown.after)]).toEqual(words);
    expect(shown.isSame).toBe(isSame);
  });
});
