import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isObject, resolvePointer } from "../corpus/index.ts";
import { describeFinding } from "../findings/index.ts";
import { authoredSchemas, findHiddenKeys } from "../schema/index.ts";
import { requireValidCorpus, readRealCorpus, readToyCorpus } from "../../test/corpora.ts";
import { walkJson, setJsonValue, removeJsonKey } from "../../test/edit-json.ts";
import { codesWithoutRule, testRule } from "../../test/rules/test-rule.ts";
import { applyJsonMutation, jsonMutations } from "../../test/mutations/json-mutations.ts";
import { checkShape } from "./index.ts";
import { getRunCount } from "../../test/run-count.ts";

const toy = requireValidCorpus(await readToyCorpus());
const real = requireValidCorpus(await readRealCorpus());
const event: unknown = toy.records.get("event/2031-05-06-lighthouse-conference-3");

const listReports = (value: unknown) =>
  checkShape(value).reports.map((report) => [report.code, report.pointer, describeFinding(report).found]);

for (const code of codesWithoutRule["check-shape"]) testRule(code);

describe("the report of a wrong shape names the code, the location and the value", () => {
  test.each([
    ["a misspelt key", setJsonValue(event, "/dates", {}), ["shape/unknown-key", "/dates", 'the unknown key "dates"']],
    ["a missing key", removeJsonKey(event, "/label"), ["shape/missing-key", "", 'no "label"']],
    ["a missing key of an entry", removeJsonKey(event, "/label/fr"), ["shape/missing-key", "/label", 'no "fr"']],
    [
      "a fact without its basis",
      removeJsonKey(event, "/date/day/basis"),
      ["shape/missing-key", "/date/day", 'no "basis"'],
    ],
    [
      "a fact without its value",
      removeJsonKey(event, "/date/day/value"),
      ["shape/missing-key", "/date/day", 'no "value"'],
    ],
    [
      "an invalid basis",
      setJsonValue(event, "/date/day/basis", "guessed"),
      ["shape/invalid-value", "/date/day/basis", '"guessed"'],
    ],
    [
      "a number for a date",
      setJsonValue(event, "/date/day/value", 2031),
      ["shape/invalid-value", "/date/day/value", "2031"],
    ],
    ["a text for an object", setJsonValue(event, "/date", "2031"), ["shape/invalid-value", "/date", '"2031"']],
    ["null for an object", setJsonValue(event, "/date", null), ["shape/invalid-value", "/date", "null"]],
    [
      "a negative count",
      setJsonValue(event, "/ordinal/third/value", -1),
      ["shape/invalid-value", "/ordinal/third/value", "-1"],
    ],
    [
      "half a count",
      setJsonValue(event, "/ordinal/third/value", 0.5),
      ["shape/invalid-value", "/ordinal/third/value", "0.5"],
    ],
    [
      "a reference to another kind",
      setJsonValue(event, "/place/town/value", "person/coste-rene"),
      ["reference/malformed", "/place/town/value", 'a reference to a record of the kind person: "person/coste-rene"'],
    ],
    [
      "an invalid key of a fact",
      setJsonValue(event, "/date/Day 1", {}),
      ["shape/invalid-value", "/date/Day 1", '"Day 1"'],
    ],
    [
      "a key `__proto__` of a collection",
      JSON.parse(JSON.stringify(event).replace('"day":{', '"__proto__":{')),
      ["shape/invalid-value", "/date/__proto__", '"__proto__"'],
    ],
    [
      "a key `__proto__` of a record",
      JSON.parse(JSON.stringify(event).replace('"label":', '"__proto__":{},"label":')),
      ["shape/unknown-key", "/__proto__", 'the unknown key "__proto__"'],
    ],
    ["no kind", removeJsonKey(event, "/kind"), ["shape/unknown-kind", "", "no kind"]],
    [
      "a kind that every object has as a property",
      setJsonValue(event, "/kind", "constructor"),
      ["shape/unknown-kind", "/kind", 'the kind "constructor"'],
    ],
  ])("%s", (_, value, expected) => {
    expect(listReports(value)).toEqual([expected]);
  });

  test("once for each of several faults", () => {
    const value = removeJsonKey(
      setJsonValue(setJsonValue(event, "/dates", {}), "/type/conference/basis", "done"),
      "/id",
    );
    expect(
      listReports(value)
        .map(([code]) => code)
        .toSorted(),
    ).toEqual(["shape/invalid-value", "shape/missing-key", "shape/unknown-key"]);
  });

  test.each([null, undefined, true, 1, "place/tokyo", [], [{}]])("for a value that is no object: %j", (value) => {
    expect(listReports(value)).toEqual([["shape/unknown-kind", "", "no kind"]]);
  });

  test("with the description and the examples of the schema", () => {
    const [report] = checkShape(setJsonValue(event, "/date/day/value", "6 May 2031")).reports;
    if (!report) throw new Error("nothing was reported");
    expect(describeFinding(report).expected).toMatch(/^Date in EDTF .* Such as "2024-02-27", "2024-02", /);
    const [empty] = checkShape(setJsonValue(event, "/label/en", "")).reports;
    if (!empty) throw new Error("nothing was reported");
    expect(describeFinding(empty).expected).toBe(
      'at least one character. Text in English. Such as "Minister of Defense of Japan"',
    );
  });
});

describe("a changed record", () => {
  const records = [...toy.records.values(), ...real.records.values()];
  const values = fc
    .tuple(fc.constantFrom(...records), fc.array(jsonMutations, { minLength: 1, maxLength: 3 }))
    .map(([record, mutations]) => ({
      kind: record.kind,
      value: mutations.reduce(applyJsonMutation, record as unknown),
    }));

  test("is rejected if its schema rejects it, and each report has a text and an existing location", () => {
    let invalidCount = 0;
    fc.assert(
      fc.property(values, ({ kind, value }) => {
        if (!isObject(value) || value["kind"] !== kind) return;
        const { record, reports } = checkShape(value);
        const isValid =
          authoredSchemas[kind].safeParse(value).success && findHiddenKeys(authoredSchemas[kind], value).length === 0;
        expect(record !== undefined).toBe(isValid);
        expect(reports.length > 0).toBe(!isValid);
        invalidCount += isValid ? 0 : 1;
        for (const report of reports) {
          expect(report.pointer === "" || resolvePointer(value, report.pointer) !== undefined).toBe(true);
          const { found, expected } = describeFinding(report);
          expect(found.trim()).not.toBe("");
          expect(expected).toMatch(/\p{L}{3}/u);
          expect(`${found} ${expected}`).not.toMatch(/undefined|\[object|NaN/);
        }
      }),
      { seed: 20240227, numRuns: getRunCount(3000) },
    );
    expect(invalidCount).toBeGreaterThan(1000);
  });

  test("is accepted if nothing is changed: every record has the right shape", () => {
    for (const record of records) expect(checkShape(record)).toEqual({ record, reports: [] });
    expect(records.flatMap((record) => [...walkJson(record)]).length).toBeGreaterThan(5000);
  });
});
