import { describe, expect, test } from "vitest";
import { knownAsIn } from "../../../../packages/dataset/src/standing/subjects.ts";
import { corrections, redirects, releases } from "../e2e/released/ledgers.ts";
import type { Ledgers } from "./ledgers.ts";
import { entryName, log as ownLog, logOf } from "./log.ts";

/** The log of made ledgers, whose ids the package does not know. */
const logWith = (made: Ledgers) =>
  logOf(made, (reference) => knownAsIn({ redirects: { redirects: made.redirects } }, reference));

const log = logWith({ corrections, redirects, releases });

const namesAbout = (reference: string) => log.about(reference).map(entryName);

describe("the log of a released record", () => {
  test("has every correction and every retired id, from the newest release on", () => {
    expect(log.entries.length).toBe(Object.keys(corrections).length + Object.keys(redirects).length);
    const days = log.entries.map(({ date }) => date);
    expect(days).toEqual(days.toSorted().toReversed());
  });

  test("tells of a record its corrections, what became of it, and which ids lead to it", () => {
    expect(namesAbout("event/2024-02-27-defence-policy-dialogue-10")).toEqual([
      "correction-dialogue-day",
      "correction-dialogue-name",
      "retired-event-2024-02-27-meetings",
      "correction-dialogue-day-words",
    ]);
    expect(namesAbout("event/2020-02-21-talks")).toEqual(["retired-event-2020-02-21-talks", "correction-talks-place"]);
    expect(namesAbout("person/kono-taro")).toContain("correction-kono-birth-day");
    expect(namesAbout("person/kono-tarou")).toEqual([
      "correction-kono-birth",
      "correction-kono-latin-name",
      "correction-kono-birth-day",
      "retired-person-kono-tarou",
    ]);
    expect(namesAbout("person/nobody")).toEqual([]);
  });

  test("knows the newest correction of a fact, and no other fact’s", () => {
    const dialogue = "event/2024-02-27-defence-policy-dialogue-10";
    expect(log.ofFact(dialogue, "/date/day")?.id).toBe("dialogue-day");
    expect(log.ofFact(dialogue, "/date")).toBeUndefined();
  });

  test("knows what a retired record was called, and which release had it last", () => {
    expect(log.retired("event/2020-02-21-talks")).toMatchObject({ label: "Talks in Tokyo", previous: "1.0.1" });
    expect(log.labelOf("event/2020-02-21-talks")).toBe("Talks in Tokyo");
    expect(log.labelOf("person/kono-taro")).toBe("Kono Taro");
    expect(log.labelOf("topic/radar")).toBe("topic/radar");
  });

  test("begins with the first release", () => {
    expect(log.firstDay).toBe("2026-03-02");
  });
});

test("a record that moved and was merged then is one subject with that under its first id, and none with the other", () => {
  const [word] = Object.values(corrections);
  if (!word) throw new Error("there is no correction");
  const told = { reason: { en: "Why.", fr: "Pourquoi." }, evidence: {} };
  const made = logWith({
    corrections: { early: { ...word, release: "1.0.1", record: "topic/first", pointer: "/fact/a" } },
    redirects: {
      // Straightened: it leads where its successor leads now.
      "topic/first": {
        kind: "merged",
        to: "topic/other",
        release: "1.0.1",
        first: { kind: "moved", to: "topic/second", ...told },
        ...told,
      },
      "topic/second": { kind: "merged", to: "topic/other", release: "1.1.0", ...told },
    },
    releases,
  });
  const about = (reference: string) => made.about(reference).map(entryName);
  expect(about("topic/second")).toEqual(["retired-topic-second", "correction-early"]);
  expect(about("topic/first")).toEqual(["correction-early", "retired-topic-first"]);
  expect(about("topic/other")).toEqual(["retired-topic-second", "retired-topic-first"]);
  expect(made.ofFact("topic/second", "/fact/a")?.id).toBe("early");
  expect(made.ofFact("topic/other", "/fact/a")).toBeUndefined();
});

test("two releases of one day keep their order, which is not that of their digits", () => {
  const [word] = Object.values(corrections);
  if (!word) throw new Error("there is no correction");
  const date = "2026-03-20";
  const twoOfOneDay = logOf({
    corrections: { first: { ...word, release: "1.9.0" }, second: { ...word, release: "1.10.0" } },
    redirects: {},
    releases: { "1.10.0": { date, previous: "1.9.0", data: [] }, "1.9.0": { date, data: [] } },
  });
  expect(twoOfOneDay.entries.map(({ release }) => release)).toEqual(["1.10.0", "1.9.0"]);
});

test("a log that names a release without a day is not shown as if it were right", () => {
  expect(() => logOf({ corrections, redirects, releases: {} })).toThrow("the history knows nothing");
});

test("what a pre-release will retire stands before all that was released, without a day", () => {
  const said = { reason: { en: "Why.", fr: "Pourquoi." }, evidence: {} };
  const [newest, ...others] = logOf({
    corrections,
    redirects: { ...redirects, "topic/sonar": { kind: "withdrawn", release: "1.2.0-next.0", ...said } },
    releases,
  }).entries;
  expect(newest).toMatchObject({ from: "topic/sonar", release: "1.2.0-next.0", date: undefined, previous: "1.1.0" });
  expect(others).toEqual(log.entries);
});

test("the log of this version can be read", () => {
  expect(ownLog.entries.length).toBeGreaterThanOrEqual(0);
});
