import { describe, expect, test } from "vitest";
import { isObject } from "../corpus/index.ts";
import { publish } from "../publish/index.ts";
import { requireValidCorpus, readRealCorpus, readToyCorpus } from "../../test/corpora.ts";
import { walkJson, removeJsonKey, setJsonValue } from "../../test/edit-json.ts";
import { kindNames, publishedSchemas, resolveSchema } from "./index.ts";

const toy = publish(requireValidCorpus(await readToyCorpus()));
const real = publish(requireValidCorpus(await readRealCorpus()));

const records = kindNames.flatMap((kind) =>
  [...Object.values(toy[kind]), ...Object.values(real[kind])].map((record: unknown) => ({ kind, record })),
);
const event: unknown = toy.event["2031-05-06-lighthouse-conference-3"];

const isAccepted = (kind: (typeof kindNames)[number], record: unknown) =>
  publishedSchemas[kind].safeParse(record).success;

const isCollection = (kind: (typeof kindNames)[number], record: unknown, pointer: string): boolean => {
  const path = pointer === "" ? [] : pointer.slice(1).split("/");
  return resolveSchema(publishedSchemas[kind], record, path)?.def.type === "record";
};

describe("a published record", () => {
  test("is valid, whatever its kind", () => {
    expect(new Set(records.map(({ kind }) => kind))).toEqual(new Set(kindNames));
    for (const { kind, record } of records) expect(publishedSchemas[kind].safeParse(record).error).toBeUndefined();
  });

  test("may have a field that a later release adds, in every object with fields", () => {
    let objects = 0;
    for (const { kind, record } of records)
      for (const { pointer, value } of walkJson(record)) {
        if (!isObject(value) || isCollection(kind, record, pointer)) continue;
        objects += 1;
        expect(isAccepted(kind, setJsonValue(record, `${pointer}/laterField`, { any: ["thing"] }))).toBe(true);
      }
    expect(objects).toBeGreaterThan(1000);
  });

  test("may have no entry of another shape in a collection", () => {
    expect(isAccepted("event", setJsonValue(event, "/date/later", { any: "thing" }))).toBe(false);
  });

  test.each(["start", "end", "quote", "text"])("needs the %s of a span", (field) => {
    expect(isAccepted("event", removeJsonKey(event, `/type/conference/evidence/words/${field}`))).toBe(false);
  });

  test.each([-1, 0.5, "3", null])("may not have the offset %j", (offset) => {
    expect(isAccepted("event", setJsonValue(event, "/type/conference/evidence/words/start", offset))).toBe(false);
  });

  test("may have a span that starts at 0", () => {
    expect(isAccepted("event", setJsonValue(event, "/type/conference/evidence/words/start", 0))).toBe(true);
  });

  test("may have no new code of a closed list", () => {
    expect(isAccepted("event", setJsonValue(event, "/type/conference/basis", "guessed"))).toBe(false);
    expect(
      isAccepted("event", setJsonValue(event, "/extent", { x: { basis: "stated", value: "finished", evidence: {} } })),
    ).toBe(false);
    expect(isAccepted("event", setJsonValue(event, "/kind", "place"))).toBe(false);
  });

  test("may have a new code of an open list, if it is well-formed", () => {
    expect(isAccepted("event", setJsonValue(event, "/type/conference/value", "launch"))).toBe(true);
    expect(isAccepted("event", setJsonValue(event, "/type/conference/value", "A launch"))).toBe(false);
  });
});
