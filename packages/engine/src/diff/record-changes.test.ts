import { valueAt } from "../corpus/index.ts";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withoutKeyAt, withValueAt } from "../testing/edit.ts";
import { runs } from "../testing/runs.ts";
import { firstRelease } from "../testing/snapshots.ts";
import { isObject } from "../corpus/index.ts";
import { kindNames } from "../schema/index.ts";
import { changesBetween, isSame, needsReason } from "./index.ts";

const dialogue = firstRelease.records.event["2024-02-27-defence-policy-dialogue-10"] as object;
const asean = firstRelease.records.organization["asean"] as object;
const day = "/date/day";

const put = (pointer: string, value: unknown, record: object = dialogue) =>
  withValueAt(record, pointer, value) as object;
const drop = (pointer: string, record: object = dialogue) => withoutKeyAt(record, pointer) as object;

describe("a fact is one change, at the pointer that a citation has", () => {
  test.each([
    ["value", `${day}/value`, "2024-02-28"],
    ["basis", `${day}/basis`, "implied"],
    ["note", `${day}/note`, { en: "A doubt.", fr: "Un doute." }],
    ["evidence", `${day}/evidence/day/start`, 258],
  ])("its %s", (part, pointer, value) => {
    const after = part === "value" ? value : "2024-02-27";
    expect(changesBetween(dialogue, put(pointer, value))).toMatchObject([
      { pointer: day, change: "changed", fact: true, parts: [part], before: "2024-02-27", after },
    ]);
  });

  test("with what it rested on and what it rests on, of the parts that changed alone", () => {
    const support = (record: object) => changesBetween(dialogue, record).map((change) => change.support);
    expect(support(put(`${day}/value`, "2024-02-28"))).toEqual([undefined]);
    expect(support(put(`${day}/basis`, "implied"))).toEqual([
      { before: { basis: "stated" }, after: { basis: "implied" } },
    ]);
    const note = { en: "A doubt.", fr: "Un doute." };
    expect(support(put(`${day}/note`, note))).toEqual([{ before: {}, after: { note } }]);
    const evidence = valueAt(dialogue, `${day}/evidence`);
    expect(support(drop(`${day}/evidence/year`))).toEqual([
      { before: { evidence }, after: { evidence: withoutKeyAt(evidence, "/year") } },
    ]);
  });

  test("several of its parts at once", () => {
    const changed = put(`${day}/basis`, "implied", put(`${day}/value`, "2024-02"));
    expect(changesBetween(dialogue, changed)).toMatchObject([{ pointer: day, parts: ["value", "basis"] }]);
  });

  test("that the text was silent where it had a value, and the other way: null stands for silence", () => {
    const silent = put(day, { basis: "not-stated", evidence: {} });
    expect(changesBetween(dialogue, silent)).toMatchObject([
      { pointer: day, change: "changed", before: "2024-02-27", after: null },
    ]);
    expect(changesBetween(silent, dialogue)).toMatchObject([{ pointer: day, before: null, after: "2024-02-27" }]);
  });

  test("new, or withdrawn", () => {
    const fewer = drop(day);
    expect(changesBetween(dialogue, fewer)).toEqual([
      { pointer: day, change: "withdrawn", fact: true, before: "2024-02-27" },
    ]);
    expect(changesBetween(fewer, dialogue)).toEqual([
      { pointer: day, change: "added", fact: true, after: "2024-02-27" },
    ]);
  });

  test("in a whole collection that comes or goes: each fact of it", () => {
    const without = drop("/date");
    const pointers = ["/date/day", "/date/same-day"];
    expect(changesBetween(without, dialogue).map(({ pointer, change }) => [pointer, change])).toEqual(
      pointers.map((pointer) => [pointer, "added"]),
    );
    expect(changesBetween(dialogue, without).map(({ pointer, change }) => [pointer, change])).toEqual(
      pointers.map((pointer) => [pointer, "withdrawn"]),
    );
  });
});

describe("outside facts one change is", () => {
  const dispatch = firstRelease.records.dispatch["nhandan-post78842"] as object;

  test("a span, whatever of it changed", () => {
    const pointer = "/defects/caption-in-mid-text/span";
    const longer = put(`${pointer}/end`, 1089, put(`${pointer}/quote`, "x", dispatch));
    expect(changesBetween(dispatch, longer)).toMatchObject([{ pointer, change: "changed", fact: false }]);
  });

  test("a label, in whatever language", () => {
    const pointer = "/defects/caption-in-mid-text/label";
    expect(changesBetween(dispatch, put(`${pointer}/fr`, "Autrement.", dispatch))).toMatchObject([{ pointer }]);
  });

  test("a value that is no object", () => {
    const pointer = "/editions/e1/availability";
    expect(changesBetween(dispatch, put(pointer, "withheld", dispatch))).toEqual([
      { pointer, change: "changed", fact: false, before: "shipped", after: "withheld" },
    ]);
  });

  test("a value that comes to be written otherwise: the one is withdrawn, the others are new", () => {
    const changed = put("/address", { page: "https://example.org/" }, dispatch);
    expect(changesBetween(dispatch, changed).map(({ pointer, change }) => [pointer, change])).toEqual([
      ["/address", "withdrawn"],
      ["/address/page", "added"],
    ]);
  });
});

const renamed = (reference: string) =>
  reference === "mechanism/defence-policy-dialogue" ? "mechanism/policy-dialogue" : reference;

describe("what needs a reason", () => {
  test.each([
    ["a fact that changed", put(`${day}/value`, "2024-02-28"), true],
    ["a fact that is withdrawn", drop(day), true],
    ["a new fact", put("/date/guess", { basis: "external", value: "2024", evidence: {} }), false],
    ["a label", put("/label/en", "The tenth dialogue"), false],
    ["a note", put("/note", { en: "Ours.", fr: "De nous." }), false],
    ["a state of review", put("/review/state", "drafted"), false],
  ])("%s", (_, after, isDue) => {
    const changes = changesBetween(dialogue, after);
    expect(changes).toHaveLength(1);
    expect(changes.map(needsReason)).toEqual([isDue]);
  });

  test("a reference that only follows its record to a new id does not", () => {
    const pointer = "/mechanism/dialogue";
    const followed = put(`${pointer}/value`, "mechanism/policy-dialogue");
    const [follows] = changesBetween(dialogue, followed, renamed);
    expect(follows).toMatchObject({ pointer, follows: true });
    expect(follows && needsReason(follows)).toBe(false);

    const andMore = changesBetween(dialogue, put(`${pointer}/basis`, "implied", followed), renamed);
    expect(andMore.map(needsReason)).toEqual([true]);
  });

  test("id and kind are no change of a record that moved", () => {
    expect(changesBetween(asean, put("/id", "asean-association", asean))).toEqual([]);
  });
});

describe("nothing that differs is passed over", () => {
  test("a fact under the name of something that every object has", () => {
    const fact = { basis: "external", value: "2024", evidence: {} };
    const named = put("/date/constructor", fact);
    expect(changesBetween(dialogue, named)).toMatchObject([{ pointer: "/date/constructor", change: "added" }]);
    expect(changesBetween(named, dialogue)).toMatchObject([{ pointer: "/date/constructor", change: "withdrawn" }]);
  });

  test("a collection that holds nothing", () => {
    const empty = put("/place", {});
    const without = drop("/place", empty);
    expect(changesBetween(without, empty)).toMatchObject([{ pointer: "/place", change: "added" }]);
    expect(changesBetween(empty, without)).toMatchObject([{ pointer: "/place", change: "withdrawn" }]);
  });

  test("generated values: there is a change wherever the canonical JSON differs, and none elsewhere", () => {
    const record = fc.dictionary(fc.constantFrom("a", "b", "value", "basis", "evidence", "quote"), fc.jsonValue(), {
      maxKeys: 4,
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(record, record, (before, after) => {
        expect(changesBetween(before, after).length === 0).toBe(isSame(before, after));
        expect(changesBetween(before, JSON.parse(JSON.stringify(before)) as object)).toEqual([]);
      }),
      { numRuns: runs(300), seed: 7 },
    );
  });
});

describe("what happened elsewhere: one of several was removed, and every citation after it named another one", () => {
  test("a middle piece of evidence: the others keep their keys, and the fact is told to rest on other evidence", () => {
    const acronym = "/names/acronym";
    const fewer = drop(`${acronym}/evidence/presidency`, asean);
    expect(changesBetween(asean, fewer)).toMatchObject([{ pointer: acronym, parts: ["evidence"] }]);
  });

  test("no record has a list: what is cited has a key, and a number in a list is none", () => {
    const isList = (value: unknown): boolean =>
      Array.isArray(value)
        ? value.some(isList)
        : isObject(value) && (value["type"] === "array" || Object.values(value).some(isList));
    expect(isList({ properties: { names: { type: "array" } } })).toBe(true);
    expect(kindNames.filter((kind) => isList(firstRelease.schemas[`${kind}.schema.json`]))).toEqual([]);
  });

  test("a middle fact: nothing is told of its neighbours", () => {
    const person = firstRelease.records.person["hoang-xuan-chien"] as object;
    const middle = "/names/printed-xuan-plain";
    expect(changesBetween(person, drop(middle, person))).toMatchObject([{ pointer: middle, change: "withdrawn" }]);
  });
});
