import { describe, expect, test } from "vitest";
import type { AuthoredRecord } from "../schema/index.ts";
import { requireValidCorpus, readRealCorpus, readToyCorpus } from "../../test/corpora.ts";
import { walkJson } from "../../test/edit-json.ts";
import {
  collectDateFacts,
  collectDates,
  collectFacts,
  isObject,
  collectOpenCodes,
  collectReferences,
  collectSpans,
  resolvePointer,
} from "./index.ts";

const toy = requireValidCorpus(await readToyCorpus());
const real = requireValidCorpus(await readRealCorpus());
const records = [...toy.records, ...real.records];

const getRecord = (reference: string): AuthoredRecord => {
  const record = toy.records.get(reference);
  if (!record) throw new Error(`the toy corpus has no ${reference}`);
  return record;
};

const listPointers = (found: Iterable<{ pointer: string }>) => [...found].map(({ pointer }) => pointer);

describe("in a record of the toy corpus", () => {
  test("facts are found in fields and in entries, stated or not", () => {
    expect(listPointers(collectFacts(getRecord("event/visit-to-south-lighthouse")))).toEqual([
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
    const pointers = listPointers(collectSpans(getRecord("dispatch/avp-1001")));
    expect(pointers).toContain("/dateline/printed/evidence/words");
    expect(pointers).toContain("/segments/p2/span");
    expect(pointers).toContain("/defects/maintient/span");
    expect(pointers).toContain("/mentions/hana-last/span");
  });

  test("references are found in values, parties, evidence and sides; a speaker that is a code is none", () => {
    expect([...collectReferences(getRecord("event/2031-05-06-lighthouse-conference-3"))]).toContainEqual({
      pointer: "/participants/hana/who/named/value/record",
      value: "person/yoshida-hana",
    });
    expect([...collectReferences(getRecord("person/yoshida-hana"))]).toEqual([
      { pointer: "/names/latin/evidence/page/source", value: "source/aurinde-lighthouse-service" },
      { pointer: "/birth/year/evidence/page/source", value: "source/aurinde-lighthouse-service" },
    ]);
    expect(listPointers(collectReferences(getRecord("discrepancy/two-engineers-or-three")))).toContain(
      "/sides/two/record",
    );
    expect(listPointers(collectReferences(getRecord("topic/buoys")))).toEqual(["/broader/navigation-aids"]);
    expect(listPointers(collectReferences(getRecord("statement/sides-agree-to-exchange-buoys")))).not.toContain(
      "/speakers/both/value",
    );
  });

  test("dates are found, in facts and outside them", () => {
    expect([...collectDateFacts(getRecord("event/visit-to-south-lighthouse"))]).toMatchObject([
      { pointer: "/date/before", value: { basis: "implied", value: "[..2031-05-06]" } },
    ]);
    expect(listPointers(collectDates(getRecord("source/aurinde-lighthouse-service")))).toEqual([
      "/published",
      "/read/date",
    ]);
    expect([...collectDateFacts(getRecord("source/aurinde-lighthouse-service"))]).toEqual([]);
  });

  test("codes of open lists are found with their list", () => {
    const found = [...collectOpenCodes(getRecord("dispatch/avp-1001"))];
    expect(found).toContainEqual({ pointer: "/segments/p1/role", value: "paragraph", list: "SegmentRole" });
    expect(found).toContainEqual({ pointer: "/defects/maintient/type", value: "typo", list: "DefectType" });
  });
});

const hasKey = (key: string) => (value: unknown) => isObject(value) && key in value;

const isReference = (value: unknown, pointer: string) =>
  typeof value === "string" && /^[a-z]+\/[a-z0-9-]+$/.test(value) && !/\/(?:text|pointer|quote|within)$/.test(pointer);

const collectMatches = (isMatch: (value: unknown, pointer: string) => boolean) =>
  records.map(([reference, record]) => ({
    reference,
    found: listPointers([...walkJson(record)].filter(({ value, pointer }) => isMatch(value, pointer))),
  }));
const collectPointers = (walk: (record: AuthoredRecord) => Iterable<{ pointer: string }>) =>
  records.map(([reference, record]) => ({ reference, found: listPointers(walk(record)) }));

// The walk goes by the schemas. Here the same things are looked for by their looks, in what was really written.
describe("in every record of the toy corpus and the published corpus, the walk finds", () => {
  test("as facts all objects with a basis", () => {
    expect(collectPointers(collectFacts)).toEqual(collectMatches(hasKey("basis")));
  });

  test("as spans all objects with a quote", () => {
    expect(collectPointers(collectSpans)).toEqual(
      collectMatches((value) => isObject(value) && typeof value["quote"] === "string"),
    );
  });

  test("as references all strings of the form kind/id", () => {
    expect(collectPointers(collectReferences)).toEqual(collectMatches(isReference));
  });

  test("each value at its pointer", () => {
    for (const [, record] of records)
      for (const walk of [collectFacts, collectSpans, collectReferences, collectDates, collectOpenCodes])
        for (const { pointer, value } of walk(record)) expect(resolvePointer(record, pointer)).toBe(value);
  });

  test("many values of each type", () => {
    for (const walk of [collectFacts, collectSpans, collectReferences, collectDateFacts, collectOpenCodes])
      expect(collectPointers(walk).flatMap(({ found }) => found).length).toBeGreaterThan(30);
  });
});
