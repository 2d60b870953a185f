import { describe, expect, test } from "vitest";
import { knownAsIn } from "../../../../packages/dataset/src/standing/subjects.ts";
import { corrections, redirects, releases } from "../e2e/released/ledgers.ts";
import type { Ledgers } from "../log/ledgers.ts";
import { entryName, logOf } from "../log/log.ts";
import { updatedOn } from "./updated.ts";

const reason = { en: "Why.", fr: "Pourquoi." };

const made: Ledgers = {
  corrections,
  releases: { ...releases, "1.2.0": { date: "2026-09-01", previous: "1.1.0", data: [] } },
  redirects: {
    ...redirects,
    // The step that leads on: what the first one led to was withdrawn later.
    "topic/sonar": {
      kind: "withdrawn",
      release: "1.0.1",
      reason,
      evidence: {},
      first: { kind: "moved", to: "topic/radars", reason, evidence: {} },
    },
    "topic/radars": { kind: "withdrawn", release: "1.2.0", reason, evidence: {} },
  },
};

const log = logOf(made, (reference) => knownAsIn({ redirects: made }, reference));

const updated = new Map(log.entries.map((entry) => [entryName(entry), [entry.date, updatedOn(entry, log)]]));

describe("an entry of a feed is as new", () => {
  test.each([
    ["as its release", "correction-dialogue-day-words", "2026-03-20", "2026-03-20"],
    ["as a redaction, where it is one", "correction-kono-birth", "2026-06-01", "2026-06-01"],
    ["as a later redaction that has taken its values away", "correction-kono-birth-day", "2026-03-20", "2026-06-01"],
    ["as the redirect that leads it elsewhere", "retired-topic-sonar", "2026-03-20", "2026-09-01"],
  ])("%s: %s", (_, name, published, since) => {
    expect(updated.get(name)).toEqual([published, since]);
  });
});
