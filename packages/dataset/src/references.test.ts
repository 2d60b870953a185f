import { describe, expect, it } from "vitest";
import { evidenceFor, get, records, referencesTo, topics } from "./index.ts";

const places = (to: string, manner: string) =>
  referencesTo(to)
    .filter((at) => at.manner === manner)
    .map(({ record, pointer }) => `${record.kind}/${record.id}${pointer}`);

describe("the references to a record", () => {
  it("are the facts whose value it is", () => {
    expect(places("person/kono-taro", "value")).toContain("event/vinh-calls-on-kono/participants/kono/who/person");
    expect(places("person/kono-taro", "value")).toContain("membership/kono-taro-minister-of-defense/member/named");
  });

  it("are those who let it speak, those who cite it, and the texts that name it", () => {
    expect(places("person/kono-taro", "speaker").length).toBeGreaterThan(0);
    expect(places("source/sggp-post108422", "support").length).toBeGreaterThan(0);
    expect(places("person/kono-taro", "mention")).toHaveLength(1);
  });

  it("come with the fact, and without one where there is none", () => {
    for (const { fact, manner } of referencesTo("person/kono-taro"))
      expect(fact === undefined).toBe(manner === "mention");
  });

  it("reach the sides of a discrepancy and the narrower topics", () => {
    const membership = "membership/serizawa-kiyoshi-vice-minister";
    expect(referencesTo(membership).map(({ record, pointer }) => `${record.id}${pointer}`)).toContain(
      "serizawa-title/sides/full",
    );
    for (const topic of topics.filter(({ broader }) => broader !== undefined))
      expect(referencesTo(topic.broader ?? "").map(({ record }) => record)).toContain(topic);
  });

  it("know every page that a fact cites", () => {
    const citations = records.flatMap((record) =>
      evidenceFor(record).flatMap(({ evidence }) => (evidence.kind === "citation" ? [{ record, ...evidence }] : [])),
    );
    expect(citations.length).toBeGreaterThan(100);
    for (const { record, source } of citations) expect(referencesTo(source).map((at) => at.record)).toContain(record);
  });

  it("are the same for a record and for its reference, and none for what is no record", () => {
    const kono = get("person/kono-taro");
    expect(kono && referencesTo(kono)).toBe(referencesTo("person/kono-taro"));
    expect(referencesTo("person/nobody")).toEqual([]);
    expect(referencesTo("constructor")).toEqual([]);
  });
});
