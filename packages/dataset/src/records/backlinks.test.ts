import { describe, expect, test } from "vitest";
import { get, listBacklinks, listEvidence, records, topics, type Reference } from "../index.ts";

const listLocations = (reference: Reference, type: string) =>
  listBacklinks(reference)
    .filter((backlink) => backlink.type === type)
    .map(({ record, pointer }) => `${record.kind}/${record.id}${pointer}`);

describe("listBacklinks", () => {
  test("it lists the facts whose value is the record", () => {
    expect(listLocations("person/kono-taro", "value")).toContain(
      "event/vinh-calls-on-kono/participants/kono/who/person",
    );
    expect(listLocations("person/kono-taro", "value")).toContain(
      "membership/kono-taro-minister-of-defense/member/named",
    );
  });

  test("it lists the speakers, the cited pages and the mentions", () => {
    expect(listLocations("person/kono-taro", "speaker").length).toBeGreaterThan(0);
    expect(listLocations("source/sggp-post108422", "support").length).toBeGreaterThan(0);
    expect(listLocations("person/kono-taro", "mention")).toHaveLength(1);
  });

  test("a backlink has its fact; a mention has none", () => {
    for (const { fact, type } of listBacklinks("person/kono-taro")) expect(fact === undefined).toBe(type === "mention");
  });

  test("it lists the sides of discrepancies and the narrower topics", () => {
    const membership = "membership/serizawa-kiyoshi-vice-minister";
    expect(listBacklinks(membership).map(({ record, pointer }) => `${record.id}${pointer}`)).toContain(
      "serizawa-title/sides/full",
    );
    for (const topic of topics)
      for (const wider of Object.values(topic.broader ?? {}))
        expect(listBacklinks(wider).map(({ record }) => record)).toContain(topic);
  });

  test("it lists every evidence entry of every page", () => {
    const pages = records.flatMap((record) =>
      listEvidence(record).flatMap(({ evidence }) => (evidence.kind === "page" ? [{ record, ...evidence }] : [])),
    );
    expect(pages.length).toBeGreaterThan(100);
    for (const { record, source } of pages)
      expect(listBacklinks(source).map((backlink) => backlink.record)).toContain(record);
  });

  test("a record and its reference have the same backlinks", () => {
    expect(listBacklinks(get("person/kono-taro"))).toBe(listBacklinks("person/kono-taro"));
  });

  test.each(["person/nobody", "constructor", ""])("%j throws a RangeError: there is no such record", (reference) => {
    expect(() => listBacklinks(reference as Reference)).toThrow(RangeError);
  });
});
