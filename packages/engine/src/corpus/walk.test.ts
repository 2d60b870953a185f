import { describe, expect, test } from "vitest";
import type { AuthoredRecord } from "../schema/index.ts";
import { checked, readRealCorpus, readToyCorpus } from "../testing/corpora.ts";
import { placesOf } from "../testing/edit.ts";
import { dateFactsOf, datesOf, factsOf, isObject, openCodesOf, referencesOf, spansOf, valueAt } from "./index.ts";

const toy = checked(await readToyCorpus());
const real = checked(await readRealCorpus());
const records = [...toy.records, ...real.records];

const named = (reference: string): AuthoredRecord => {
  const record = toy.records.get(reference);
  if (!record) throw new Error(`the toy corpus has no ${reference}`);
  return record;
};

const pointersOf = (found: Iterable<{ pointer: string }>) => [...found].map(({ pointer }) => pointer);

describe("in a record of the toy corpus", () => {
  test("facts are found in fields and in entries, those that are not stated too", () => {
    expect(pointersOf(factsOf(named("event/visit-to-south-lighthouse")))).toEqual([
      "/type/visit",
      "/status/avp-1001",
      "/status/avp-1002",
      "/date/before",
      "/place/lighthouse",
      "/mechanism/unsaid",
      "/participants/engineers/who/three",
      "/participants/engineers/who/two",
    ]);
  });

  test("spans are found in evidence, segments, defects and mentions", () => {
    const pointers = pointersOf(spansOf(named("dispatch/avp-1001")));
    expect(pointers).toContain("/dateline/printed/evidence/words");
    expect(pointers).toContain("/segments/p2/span");
    expect(pointers).toContain("/defects/maintient/span");
    expect(pointers).toContain("/mentions/hana-last/span");
  });

  test("references are found in values, parties, evidence and sides; a speaker that is a word is none", () => {
    expect([...referencesOf(named("event/2031-05-06-lighthouse-conference-3"))]).toContainEqual({
      pointer: "/participants/hana/who/named/value/record",
      value: "person/yoshida-hana",
    });
    expect([...referencesOf(named("person/yoshida-hana"))]).toEqual([
      { pointer: "/names/latin/evidence/page/source", value: "source/aurinde-lighthouse-service" },
      { pointer: "/birth/year/evidence/page/source", value: "source/aurinde-lighthouse-service" },
    ]);
    expect(pointersOf(referencesOf(named("discrepancy/two-engineers-or-three")))).toContain("/sides/two/record");
    expect(pointersOf(referencesOf(named("topic/buoys")))).toEqual(["/broader"]);
    expect(pointersOf(referencesOf(named("statement/sides-agree-to-exchange-buoys")))).not.toContain(
      "/speakers/both/value",
    );
  });

  test("dates are found, those of facts and those that are bare", () => {
    expect([...dateFactsOf(named("event/visit-to-south-lighthouse"))]).toMatchObject([
      { pointer: "/date/before", value: { basis: "implied", value: "[..2031-05-06]" } },
    ]);
    expect(pointersOf(datesOf(named("source/aurinde-lighthouse-service")))).toEqual(["/published", "/read"]);
    expect([...dateFactsOf(named("source/aurinde-lighthouse-service"))]).toEqual([]);
  });

  test("codes of open lists are found, with their list", () => {
    const found = [...openCodesOf(named("dispatch/avp-1001"))];
    expect(found).toContainEqual({ pointer: "/segments/p1/role", value: "paragraph", list: "SegmentRole" });
    expect(found).toContainEqual({ pointer: "/defects/maintient/type", value: "typo", list: "DefectType" });
  });
});

const hasKey = (key: string) => (value: unknown) => isObject(value) && key in value;

const isReference = (value: unknown, pointer: string) =>
  typeof value === "string" && /^[a-z]+\/[a-z0-9-]+$/.test(value) && !/\/(?:text|pointer|quote|within)$/.test(pointer);

const looksLike = (looks: (value: unknown, pointer: string) => boolean) =>
  records.map(([reference, record]) => ({
    reference,
    found: pointersOf([...placesOf(record)].filter(({ value, pointer }) => looks(value, pointer))),
  }));
const walked = (walk: (record: AuthoredRecord) => Iterable<{ pointer: string }>) =>
  records.map(([reference, record]) => ({ reference, found: pointersOf(walk(record)) }));

// The walk goes by the schemas. Here the same things are looked for by their looks, in what was really written.
describe("in every record, toy and real, the walk finds", () => {
  test("as facts whatever has a basis", () => {
    expect(walked(factsOf)).toEqual(looksLike(hasKey("basis")));
  });

  test("as spans whatever has a quote", () => {
    expect(walked(spansOf)).toEqual(looksLike(hasKey("quote")));
  });

  test("as references whatever reads kind/id", () => {
    expect(walked(referencesOf)).toEqual(looksLike(isReference));
  });

  test("each thing at its pointer", () => {
    for (const [, record] of records)
      for (const walk of [factsOf, spansOf, referencesOf, datesOf, openCodesOf])
        for (const { pointer, value } of walk(record)) expect(valueAt(record, pointer)).toBe(value);
  });

  test("many of each", () => {
    for (const walk of [factsOf, spansOf, referencesOf, dateFactsOf, openCodesOf])
      expect(walked(walk).flatMap(({ found }) => found).length).toBeGreaterThan(30);
  });
});
