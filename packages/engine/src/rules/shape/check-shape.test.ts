import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isObject, valueAt } from "../../corpus/index.ts";
import { explain } from "../../findings/index.ts";
import { authored, hiddenKeysOf } from "../../schema/index.ts";
import { checked, readRealCorpus, readToyCorpus } from "../../testing/corpora.ts";
import { placesOf, withValueAt, withoutKeyAt } from "../../testing/edit.ts";
import { slipped, slips } from "../../testing/slips.ts";
import { checkShape } from "../index.ts";
import { patience, runs } from "../../testing/runs.ts";

const toy = checked(await readToyCorpus());
const real = checked(await readRealCorpus());
const event: unknown = toy.records.get("event/2031-05-06-lighthouse-conference-3");

const toldOf = (value: unknown) =>
  checkShape(value).reports.map((report) => [report.code, report.pointer, explain(report).found]);

describe("a shape that is wrong is told", () => {
  test.each([
    [
      "a key misspelt",
      withValueAt(event, "/dates", {}),
      ["shape/unknown-key", "/dates", 'the key "dates", which means nothing here'],
    ],
    ["a key lost", withoutKeyAt(event, "/label"), ["shape/missing-key", "", 'no "label"']],
    ["a key lost in an entry", withoutKeyAt(event, "/label/fr"), ["shape/missing-key", "/label", 'no "fr"']],
    [
      "a fact without its basis",
      withoutKeyAt(event, "/date/day/basis"),
      ["shape/missing-key", "/date/day", 'no "basis"'],
    ],
    [
      "a fact without its value",
      withoutKeyAt(event, "/date/day/value"),
      ["shape/missing-key", "/date/day", 'no "value"'],
    ],
    [
      "a basis that is none",
      withValueAt(event, "/date/day/basis", "guessed"),
      ["shape/wrong-value", "/date/day/basis", '"guessed"'],
    ],
    [
      "a number for a date",
      withValueAt(event, "/date/day/value", 2031),
      ["shape/wrong-value", "/date/day/value", "2031"],
    ],
    ["a text for an object", withValueAt(event, "/date", "2031"), ["shape/wrong-value", "/date", '"2031"']],
    ["null for an object", withValueAt(event, "/date", null), ["shape/wrong-value", "/date", "null"]],
    [
      "a negative count",
      withValueAt(event, "/ordinal/third/value", -1),
      ["shape/wrong-value", "/ordinal/third/value", "-1"],
    ],
    [
      "half a count",
      withValueAt(event, "/ordinal/third/value", 0.5),
      ["shape/wrong-value", "/ordinal/third/value", "0.5"],
    ],
    [
      "a reference to another kind",
      withValueAt(event, "/place/town/value", "person/coste-rene"),
      ["reference/malformed", "/place/town/value", 'a reference to a record of the kind person: "person/coste-rene"'],
    ],
    [
      "a key of a fact that no schema has",
      withValueAt(event, "/date/Day 1", {}),
      ["shape/wrong-value", "/date/Day 1", '"Day 1"'],
    ],
    [
      "a hidden key",
      JSON.parse(JSON.stringify(event).replace('"day":{', '"__proto__":{')),
      ["shape/wrong-value", "/date/__proto__", '"__proto__"'],
    ],
    [
      "a hidden key among the fields",
      JSON.parse(JSON.stringify(event).replace('"label":', '"__proto__":{},"label":')),
      ["shape/unknown-key", "/__proto__", 'the key "__proto__", which means nothing here'],
    ],
    ["no kind", withoutKeyAt(event, "/kind"), ["shape/unknown-kind", "", "no kind"]],
    [
      "a kind that every object has",
      withValueAt(event, "/kind", "constructor"),
      ["shape/unknown-kind", "/kind", 'kind "constructor"'],
    ],
  ])("%s", (_, value, told) => {
    expect(toldOf(value)).toEqual([told]);
  });

  test("several at once, each once", () => {
    const value = withoutKeyAt(withValueAt(withValueAt(event, "/dates", {}), "/review/state", "done"), "/id");
    expect(
      toldOf(value)
        .map(([code]) => code)
        .toSorted(),
    ).toEqual(["shape/missing-key", "shape/unknown-key", "shape/wrong-value"]);
  });

  test.each([null, undefined, true, 1, "place/tokyo", [], [{}]])("what is no object: %j", (value) => {
    expect(toldOf(value)).toEqual([["shape/unknown-kind", "", "no kind"]]);
  });

  test("with the examples and the meaning that the schema gives", () => {
    const [report] = checkShape(withValueAt(event, "/date/day/value", "6 May 2031")).reports;
    if (!report) throw new Error("nothing was told");
    expect(explain(report).expected).toMatch(/^Date in EDTF .* Such as "2024-02-27", "2024-02", /);
    const [empty] = checkShape(withValueAt(event, "/label/en", "")).reports;
    if (!empty) throw new Error("nothing was told");
    expect(explain(empty).expected).toBe(
      'at least one character. Words in English. Such as "Minister of Defense of Japan"',
    );
  });
});

describe("a record with slips in it", () => {
  const records = [...toy.records.values(), ...real.records.values()];
  const values = fc
    .tuple(fc.constantFrom(...records), fc.array(slips, { minLength: 1, maxLength: 3 }))
    .map(([record, all]) => ({ kind: record.kind, value: all.reduce(slipped, record as unknown) }));

  test(
    "is refused where its schema refuses it, and always with words and at a place that is there",
    () => {
      let refused = 0;
      fc.assert(
        fc.property(values, ({ kind, value }) => {
          if (!isObject(value) || value["kind"] !== kind) return;
          const { record, reports } = checkShape(value);
          const right = authored[kind].safeParse(value).success && hiddenKeysOf(authored[kind], value).length === 0;
          expect(record !== undefined).toBe(right);
          expect(reports.length > 0).toBe(!right);
          refused += right ? 0 : 1;
          for (const report of reports) {
            expect(report.pointer === "" || valueAt(value, report.pointer) !== undefined).toBe(true);
            const { found, expected } = explain(report);
            expect(found.trim()).not.toBe("");
            expect(expected).toMatch(/\p{L}{3}/u);
            expect(`${found} ${expected}`).not.toMatch(/undefined|\[object|NaN/);
          }
        }),
        { seed: 20240227, numRuns: runs(3000) },
      );
      expect(refused).toBeGreaterThan(1000);
    },
    patience,
  );

  test("does not differ from itself where there is none: every record has its shape", () => {
    for (const record of records) expect(checkShape(record)).toEqual({ record, reports: [] });
    expect(records.flatMap((record) => [...placesOf(record)]).length).toBeGreaterThan(5000);
  });
});
