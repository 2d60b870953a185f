import { describe, expect, test } from "vitest";
import { isObject } from "../corpus/index.ts";
import { publish } from "../publish/index.ts";
import { checked, readRealCorpus, readToyCorpus } from "../testing/corpora.ts";
import { placesOf, withoutKeyAt, withValueAt } from "../testing/edit.ts";
import { kindNames, published, schemaAt } from "./index.ts";

const toy = publish(checked(await readToyCorpus()));
const real = publish(checked(await readRealCorpus()));

const records = kindNames.flatMap((kind) =>
  [...Object.values(toy[kind]), ...Object.values(real[kind])].map((record: unknown) => ({ kind, record })),
);
const event: unknown = toy.event["2031-05-06-lighthouse-conference-3"];

const accepts = (kind: (typeof kindNames)[number], record: unknown) => published[kind].safeParse(record).success;

const isCollection = (kind: (typeof kindNames)[number], record: unknown, pointer: string): boolean => {
  const path = pointer === "" ? [] : pointer.slice(1).split("/");
  return schemaAt(published[kind], record, path)?.def.type === "record";
};

describe("a published record", () => {
  test("has the published shape, whatever its kind", () => {
    expect(new Set(records.map(({ kind }) => kind))).toEqual(new Set(kindNames));
    for (const { kind, record } of records) expect(published[kind].safeParse(record).error).toBeUndefined();
  });

  test("may have, in every object with fields, one that a later release adds", () => {
    let objects = 0;
    for (const { kind, record } of records)
      for (const { pointer, value } of placesOf(record)) {
        if (!isObject(value) || isCollection(kind, record, pointer)) continue;
        objects += 1;
        expect(accepts(kind, withValueAt(record, `${pointer}/laterField`, { any: ["thing"] }))).toBe(true);
      }
    expect(objects).toBeGreaterThan(1000);
  });

  test("may have no entry in a collection that is not of its kind", () => {
    expect(accepts("event", withValueAt(event, "/date/later", { any: "thing" }))).toBe(false);
  });

  test.each(["start", "end", "quote", "text"])("has a span with its %s", (field) => {
    expect(accepts("event", withoutKeyAt(event, `/type/conference/evidence/words/${field}`))).toBe(false);
  });

  test.each([-1, 0.5, "3", null])("has no offset %j", (offset) => {
    expect(accepts("event", withValueAt(event, "/type/conference/evidence/words/start", offset))).toBe(false);
  });

  test("may start at 0", () => {
    expect(accepts("event", withValueAt(event, "/type/conference/evidence/words/start", 0))).toBe(true);
  });

  test("keeps what is closed closed", () => {
    expect(accepts("event", withValueAt(event, "/type/conference/basis", "guessed"))).toBe(false);
    expect(accepts("event", withValueAt(event, "/review/state", "finished"))).toBe(false);
    expect(accepts("event", withValueAt(event, "/kind", "place"))).toBe(false);
  });

  test("keeps an open list open, and its codes in form", () => {
    expect(accepts("event", withValueAt(event, "/type/conference/value", "launch"))).toBe(true);
    expect(accepts("event", withValueAt(event, "/type/conference/value", "A launch"))).toBe(false);
  });
});
