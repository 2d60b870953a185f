import { describe, expect, test } from "vitest";
import { listReferenceHistory } from "../../../../packages/dataset/src/citation-status/subjects.ts";
import { corrections, redirects, releases } from "../../test/release-data.ts";
import type { ReleaseData } from "../view/release-data.ts";
import { getEntryAnchor, buildLog } from "../view/log.ts";
import { getEntryUpdatedDay } from "./updated-day.ts";

const reason = { en: "Why.", fr: "Pourquoi." };

const releaseData: ReleaseData = {
  corrections,
  releases: { ...releases, "1.2.0": { date: "2026-09-01", previous: "1.1.0", data: [] } },
  redirects: {
    ...redirects,
    // Its target was withdrawn later.
    "topic/sonar": { kind: "moved", to: "topic/radars", release: "1.0.1", reason, evidence: {} },
    "topic/radars": { kind: "withdrawn", release: "1.2.0", reason, evidence: {} },
  },
};

const log = buildLog(releaseData, (reference) => listReferenceHistory({ redirects: releaseData }, reference));

const updatedDays = new Map(
  log.entries.map((entry) => [getEntryAnchor(entry), [entry.date, getEntryUpdatedDay(entry, log)]]),
);

describe("the day of a feed entry", () => {
  test.each([
    ["is that of its release", "correction-dialogue-day-words", "2026-03-20", "2026-03-20"],
    ["is that of a redaction, if it is one", "correction-kono-birth", "2026-06-01", "2026-06-01"],
    ["is that of a later redaction of its values", "correction-kono-birth-day", "2026-03-20", "2026-06-01"],
    ["is that of its release, whatever happens to its target", "retired-topic-sonar", "2026-03-20", "2026-03-20"],
  ])("%s: %s", (_, name, published, since) => {
    expect(updatedDays.get(name)).toEqual([published, since]);
  });
});
