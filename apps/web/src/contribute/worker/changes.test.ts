import { describe, expect, test } from "vitest";
import { changesBetween } from "./changes.ts";

const day = { basis: "stated", value: "2024-02-28", evidence: { words: { kind: "span", text: "a/e1", quote: "28" } } };

const record = {
  kind: "event",
  id: "x",
  label: { en: "X", fr: "X" },
  review: { state: "drafted" },
  date: { day },
  mentions: { one: { entity: "person/a", span: { text: "a/e1", quote: "A" } } },
  address: "https://example.org/",
};

const after = (change: object) => changesBetween(record, { ...structuredClone(record), ...change });

describe("what differs between two states of a record", () => {
  test("is nothing where only the order of keys does", () => {
    const { basis, value, evidence } = day;
    expect(after({ date: { day: { evidence, value, basis } } })).toEqual([]);
  });

  test("is a fact, with the parts of it that changed", () => {
    const [change, ...others] = after({ date: { day: { ...day, value: "2024-02-27", note: { en: "n", fr: "n" } } } });
    expect(change).toMatchObject({ pointer: "/date/day", change: "changed", parts: ["value", "note"] });
    expect(others).toEqual([]);
  });

  test("tells a re-pointed quote from another value", () => {
    const evidence = { words: { kind: "span", text: "a/e1", quote: "mardi 28" } };
    expect(after({ date: { day: { ...day, evidence } } })).toMatchObject([{ parts: ["evidence"] }]);
  });

  test("is a fact that was silent and now speaks", () => {
    const silent = { ...record, date: { day: { basis: "not-stated", evidence: {} } } };
    expect(changesBetween(silent, record)).toMatchObject([{ parts: ["value", "basis", "evidence"] }]);
  });

  test("is a fact that came, and one that went", () => {
    expect(after({ date: { day, other: day } })).toEqual([
      { pointer: "/date/other", change: "added", parts: [], after: day },
    ]);
    expect(after({ date: {} })).toEqual([{ pointer: "/date/day", change: "withdrawn", parts: [], before: day }]);
  });

  test("is, outside facts, a span or a plain value", () => {
    const mentions = { one: { entity: "person/b", span: { text: "a/e1", quote: "AB" } } };
    expect(after({ mentions, address: "https://example.org/b" }).map(({ pointer }) => pointer)).toEqual([
      "/address",
      "/mentions/one/entity",
      "/mentions/one/span",
    ]);
  });

  test("is not our own words about the record", () => {
    expect(after({ label: { en: "Y", fr: "Y" }, note: { en: "n", fr: "n" }, review: { state: "checked" } })).toEqual(
      [],
    );
  });
});
