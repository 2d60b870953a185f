import { readFileSync } from "node:fs";
import type { DatedCorrection, Standing } from "@vnjp/dataset";
import { describe, expect, test } from "vitest";
import { exitOf } from "../../../cli/src/auditing/news.ts";
import { toneOf, type Tone } from "./tone.ts";

interface Ledgers {
  readonly corrections: Readonly<Record<string, Omit<DatedCorrection, "id" | "date">>>;
}

const ledgers = JSON.parse(
  readFileSync(new URL("../../../../packages/fixtures/audit/ledgers/corrections.json", import.meta.url), "utf8"),
) as Ledgers;

const changesOf = (severity: DatedCorrection["severity"]) => {
  const [found] = Object.entries(ledgers.corrections).filter(([, given]) => given.severity === severity);
  if (!found) throw new Error(`no correction is ${severity}`);
  const [id, given] = found;
  const correction: DatedCorrection = { ...given, id, date: undefined };
  const { record, pointer } = correction;
  return { undone: [], changes: [{ record, pointer, before: 1, after: 2, severity, corrections: [correction] }] };
};

const none = { changes: [], undone: [] };
const said = { release: "1.1.0", reason: { en: "Why.", fr: "Pourquoi." }, evidence: {} };
const moved = { kind: "moved", to: "event/another", ...said } as const;

const judged: readonly { readonly name: string; readonly tone: Tone; readonly standing: Standing }[] = [
  { name: "what stands", tone: "stands", standing: { outcome: "current", ...none } },
  {
    name: "an editorial correction",
    tone: "told",
    standing: { outcome: "corrected", ...changesOf("editorial") },
  },
  { name: "a substantive one", tone: "look", standing: { outcome: "corrected", ...changesOf("substantive") } },
  { name: "one that reverses", tone: "look", standing: { outcome: "corrected", ...changesOf("reverses") } },
  {
    name: "a record that moved",
    tone: "told",
    standing: { outcome: "moved", redirect: moved, since: "1.1.0", date: undefined, ...none },
  },
  {
    name: "one that moved and was corrected",
    tone: "look",
    standing: { outcome: "moved", redirect: moved, since: "1.1.0", date: undefined, ...changesOf("substantive") },
  },
  {
    name: "one that was withdrawn",
    tone: "look",
    standing: {
      outcome: "withdrawn",
      redirect: { kind: "withdrawn", ...said },
      since: "1.1.0",
      date: undefined,
      ...none,
    },
  },
  { name: "what never was", tone: "look", standing: { outcome: "unknown", missing: "record", earlier: [] } },
  { name: "what is newer than the data", tone: "open", standing: { outcome: "newer" } },
];

describe("the tone in which an outcome is told", () => {
  test.each(judged)("of $name: $tone", ({ tone, standing }) => {
    expect(toneOf(standing)).toBe(tone);
  });

  test.each(judged)("is as grave as the exit code of `vnjp audit` for $name", ({ tone, standing }) => {
    expect(exitOf(standing)).toBe({ stands: 0, told: 0, look: 1, open: 2 }[tone]);
  });
});
