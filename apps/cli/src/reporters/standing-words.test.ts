import type { Change, DatedCorrection } from "@vnjp/dataset";
import { describe, expect, it } from "vitest";
import { logReport } from "./log.ts";
import { paint } from "./paint.ts";
import { changeWords } from "./standing-words.ts";

const hash = "0".repeat(64);

const correction = (said: Partial<DatedCorrection>): DatedCorrection => ({
  id: "dialogue-day",
  release: "1.1.0",
  date: "2027-01-15",
  record: "event/2024-02-27-defence-policy-dialogue-10",
  pointer: "/date/day",
  kind: "transcription",
  severity: "editorial",
  reason: { en: "Why.", fr: "Pourquoi." },
  evidence: {},
  ...said,
});

const changed = (...corrections: DatedCorrection[]): Change => ({
  record: corrections[0]?.record ?? "",
  pointer: "/date/day",
  before: corrections[0]?.before,
  after: corrections.at(-1)?.after,
  severity: "editorial",
  corrections,
});

const [before, after] = ["2024-02-28", "2024-02-27"];

const cases: readonly { name: string; of: readonly DatedCorrection[]; audit: string; log: string }[] = [
  {
    name: "a value",
    of: [correction({ parts: ["value"], before, after })],
    audit: '"2024-02-28" → "2024-02-27"',
    log: "2024-02-28 → 2024-02-27",
  },
  {
    name: "a value with its evidence",
    of: [correction({ parts: ["value", "evidence"], before, after })],
    audit: '"2024-02-28" → "2024-02-27"; also changed: what supports it (its evidence)',
    log: "2024-02-28 → 2024-02-27; also changed: what supports it (its evidence)",
  },
  {
    name: "evidence and basis alone",
    of: [correction({ parts: ["basis", "evidence"], before: after, after })],
    audit: '"2024-02-27", as before; changed: how it is known (its basis) and what supports it (its evidence)',
    log: "2024-02-27, as before; changed: how it is known (its basis) and what supports it (its evidence)",
  },
  {
    name: "a fact that was withdrawn",
    of: [correction({ before })],
    audit: '"2024-02-28" → withdrawn',
    log: "2024-02-28 → withdrawn",
  },
  {
    name: "a redaction",
    of: [correction({ beforeSha256: hash, kind: "redaction" })],
    audit: "withheld by a redaction → withdrawn",
    log: "withheld by a redaction → withdrawn",
  },
  {
    name: "a value that was redacted later",
    of: [correction({ parts: ["value"], before, afterSha256: hash })],
    audit: '"2024-02-28" → withheld by a redaction',
    log: "2024-02-28 → withheld by a redaction",
  },
  {
    name: "evidence of a value that was redacted later",
    of: [correction({ parts: ["evidence"], beforeSha256: hash, afterSha256: hash })],
    audit: "withheld by a redaction, as before; changed: what supports it (its evidence)",
    log: "withheld by a redaction, as before; changed: what supports it (its evidence)",
  },
];

const toldByLog = (of: Partial<DatedCorrection>) => logReport([correction(of)], paint(false)).split("\n")[1];

describe("what a correction came to", () => {
  it.each(cases)("of $name is told by the audit", ({ of, audit }) => {
    expect(changeWords(changed(...of))).toBe(`/date/day  ${audit}`);
  });

  it.each(cases)("of $name is told by the log", ({ of, log }) => {
    expect(logReport(of, paint(false)).split("\n")[1]).toBe(`  ${log}`);
  });

  it("is told by the log where a redaction withholds what was there long before", () => {
    const withheld = "what earlier releases had here is withheld";
    expect(toldByLog({ parts: [], kind: "redaction", before: after, after })).toBe(
      `  2024-02-27, as before; ${withheld}`,
    );
    expect(toldByLog({ parts: [], kind: "redaction" })).toBe(`  ${withheld}`);
  });

  it("is the basis alone, where the value is back and the basis is not", () => {
    const there = correction({ parts: ["value", "basis"], before, after });
    const back = correction({ parts: ["value"], before: after, after: before, release: "1.2.0" });
    expect(changeWords(changed(there, back))).toBe(
      '/date/day  "2024-02-28", as before; changed: how it is known (its basis)',
    );
  });
});
