import { describe, expect, test } from "vitest";
import { listReferenceHistory } from "../../../../packages/dataset/src/citation-status/subjects.ts";
import { corrections, redirects, releases } from "../../test/release-data.ts";
import type { ReleaseData } from "./release-data.ts";
import { getEntryAnchor, log as packageLog, buildLog } from "./log.ts";

/** Builds a log from test data, whose ids the package does not know. */
const buildTestLog = (testData: ReleaseData) =>
  buildLog(testData, (reference) => listReferenceHistory({ redirects: { redirects: testData.redirects } }, reference));

const log = buildTestLog({ corrections, redirects, releases });

const listAnchors = (reference: string) => log.listEntries(reference).map(getEntryAnchor);

describe("the log of a released record", () => {
  test("has every correction and redirect, newest release first", () => {
    const redirectCount = Object.values(redirects).reduce((sum, { earlier = [] }) => sum + 1 + earlier.length, 0);
    expect(log.entries.length).toBe(Object.keys(corrections).length + redirectCount);
    const days = log.entries.map(({ date }) => date);
    expect(days).toEqual(days.toSorted().toReversed());
  });

  test("lists the corrections of a record, its redirect, and the redirects to it", () => {
    expect(listAnchors("event/2024-02-27-defence-policy-dialogue-10")).toEqual([
      "correction-dialogue-day",
      "correction-dialogue-name",
      "retired-event-2024-02-27-meetings",
      "correction-dialogue-day-words",
    ]);
    expect(listAnchors("event/2020-02-21-talks")).toEqual(["retired-event-2020-02-21-talks", "correction-talks-place"]);
    expect(listAnchors("person/kono-taro")).toContain("correction-kono-birth-day");
    expect(listAnchors("person/kono-tarou")).toEqual([
      "correction-kono-birth",
      "correction-kono-latin-name",
      "correction-kono-birth-day",
      "retired-person-kono-tarou",
    ]);
    expect(listAnchors("person/nobody")).toEqual([]);
  });

  test("finds the newest correction of exactly this fact", () => {
    const dialogue = "event/2024-02-27-defence-policy-dialogue-10";
    expect(log.findCorrection(dialogue, "/date/day")?.id).toBe("dialogue-day");
    expect(log.findCorrection(dialogue, "/date")).toBeUndefined();
  });

  test("knows the last label of a retired record and the last release that had it", () => {
    expect(log.findRedirect("event/2020-02-21-talks")).toMatchObject({ label: "Talks in Tokyo", previous: "1.0.1" });
    expect(log.getLabel("event/2020-02-21-talks")).toBe("Talks in Tokyo");
    expect(log.getLabel("person/kono-taro")).toBe("Kono Taro");
    expect(log.getLabel("topic/radar")).toBe("topic/radar");
  });

  test("knows the day of the first release", () => {
    expect(log.firstDay).toBe("2026-03-02");
  });
});

test("a record that moved and was then merged shares its history with its first id, but not with the other record", () => {
  const [correction] = Object.values(corrections);
  if (!correction) throw new Error("there is no correction");
  const reasonFields = { reason: { en: "Why.", fr: "Pourquoi." }, evidence: {} };
  const mergedLog = buildTestLog({
    corrections: { early: { ...correction, release: "1.0.1", record: "topic/first", pointer: "/fact/a" } },
    redirects: {
      "topic/first": { kind: "moved", to: "topic/second", release: "1.0.1", ...reasonFields },
      "topic/second": { kind: "merged", to: "topic/other", release: "1.1.0", ...reasonFields },
    },
    releases,
  });
  const listMergedAnchors = (reference: string) => mergedLog.listEntries(reference).map(getEntryAnchor);
  expect(listMergedAnchors("topic/second")).toEqual([
    "retired-topic-second",
    "correction-early",
    "retired-topic-first",
  ]);
  expect(listMergedAnchors("topic/first")).toEqual(["correction-early", "retired-topic-first"]);
  expect(listMergedAnchors("topic/other")).toEqual(["retired-topic-second"]);
  expect(mergedLog.findCorrection("topic/second", "/fact/a")?.id).toBe("early");
  expect(mergedLog.findCorrection("topic/other", "/fact/a")).toBeUndefined();
});

test("everything that happened to an id is an entry, also if it is in use again; the first keeps its anchor", () => {
  const reasonFields = { reason: { en: "Why.", fr: "Pourquoi." }, evidence: {} };
  const reference = "person/kono-taro";
  const merge = { kind: "merged", to: "person/other", release: "1.0.1", ...reasonFields } as const;
  const reinstatedLog = buildTestLog({
    corrections: {},
    redirects: { [reference]: { kind: "reinstated", release: "1.1.0", ...reasonFields, earlier: [merge] } },
    releases,
  });
  const anchors = ["reinstated-person-kono-taro-1", "retired-person-kono-taro"];
  expect(reinstatedLog.listEntries(reference).map(getEntryAnchor)).toEqual(anchors);
  expect(reinstatedLog.findRedirect(reference)?.redirect.kind).toBe("reinstated");
});

test("the history of a record has the moves of what it names", () => {
  const reasonFields = { reason: { en: "Why.", fr: "Pourquoi." }, evidence: {} };
  const movedLog = buildTestLog({
    corrections: {},
    redirects: { "person/kono": { kind: "moved", to: "person/kono-taro", release: "1.1.0", ...reasonFields } },
    releases,
  });
  expect(movedLog.listEntries("event/vinh-calls-on-kono").map(getEntryAnchor)).toEqual(["retired-person-kono"]);
  expect(movedLog.listEntries("place/tokyo")).toEqual([]);
});

test("two releases on one day are sorted by version, not as text", () => {
  const [correction] = Object.values(corrections);
  if (!correction) throw new Error("there is no correction");
  const date = "2026-03-20";
  const twoOfOneDay = buildLog({
    corrections: { first: { ...correction, release: "1.9.0" }, second: { ...correction, release: "1.10.0" } },
    redirects: {},
    releases: { "1.10.0": { date, previous: "1.9.0", data: [] }, "1.9.0": { date, data: [] } },
  });
  expect(twoOfOneDay.entries.map(({ release }) => release)).toEqual(["1.10.0", "1.9.0"]);
});

test("a log with a release that is not in the history throws", () => {
  expect(() => buildLog({ corrections, redirects, releases: {} })).toThrow("is not in the history");
});

test("the redirects of a pre-release come first, without a day", () => {
  const reasonFields = { reason: { en: "Why.", fr: "Pourquoi." }, evidence: {} };
  const [newest, ...others] = buildLog({
    corrections,
    redirects: { ...redirects, "topic/sonar": { kind: "withdrawn", release: "1.2.0-next.0", ...reasonFields } },
    releases,
  }).entries;
  expect(newest).toMatchObject({ from: "topic/sonar", release: "1.2.0-next.0", date: undefined, previous: "1.1.0" });
  expect(others).toEqual(log.entries);
});

test("the log of this version can be built", () => {
  expect(packageLog.entries.length).toBeGreaterThanOrEqual(0);
});
