import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { removeJsonKey, setJsonValue } from "../../../test/edit-json.ts";
import { getRunCount } from "../../../test/run-count.ts";
import { firstRelease } from "../../../test/snapshots.ts";
import { isObject, resolvePointer } from "../../corpus/index.ts";
import { kindNames } from "../../schema/index.ts";
import { isSameJson } from "../../publish/index.ts";
import { diffRecord, isEntryRequired, isReasonRequired } from "../index.ts";
import type { FollowedRedirect, RedirectLookup } from "./diff-record.ts";

const dialogue = firstRelease.records.event["2024-02-27-defence-policy-dialogue-10"] as object;
const asean = firstRelease.records.organization["asean"] as object;
const day = "/date/day";

const setValue = (pointer: string, value: unknown, record: object = dialogue) =>
  setJsonValue(record, pointer, value) as object;
const removeKey = (pointer: string, record: object = dialogue) => removeJsonKey(record, pointer) as object;

describe("a fact that changes is one change at its citable pointer", () => {
  test.each([
    ["value", `${day}/value`, "2024-02-28"],
    ["basis", `${day}/basis`, "implied"],
    ["note", `${day}/note`, { en: "A doubt.", fr: "Un doute." }],
    ["evidence", `${day}/evidence/day/start`, 258],
  ])("if its %s changes", (part, pointer, value) => {
    const after = part === "value" ? value : "2024-02-27";
    expect(diffRecord(dialogue, setValue(pointer, value))).toMatchObject([
      { pointer: day, change: "changed", isFact: true, parts: [part], before: "2024-02-27", after },
    ]);
  });

  test("which has the support before and after, with the changed parts only", () => {
    const getSupport = (record: object) => diffRecord(dialogue, record).map((change) => change.support);
    expect(getSupport(setValue(`${day}/value`, "2024-02-28"))).toEqual([undefined]);
    expect(getSupport(setValue(`${day}/basis`, "implied"))).toEqual([
      { before: { basis: "stated" }, after: { basis: "implied" } },
    ]);
    const note = { en: "A doubt.", fr: "Un doute." };
    expect(getSupport(setValue(`${day}/note`, note))).toEqual([{ before: {}, after: { note } }]);
    const evidence = resolvePointer(dialogue, `${day}/evidence`);
    expect(getSupport(removeKey(`${day}/evidence/year`))).toEqual([
      { before: { evidence }, after: { evidence: removeJsonKey(evidence, "/year") } },
    ]);
  });

  test("if several of its parts change", () => {
    const changed = setValue(`${day}/basis`, "implied", setValue(`${day}/value`, "2024-02"));
    expect(diffRecord(dialogue, changed)).toMatchObject([{ pointer: day, parts: ["value", "basis"] }]);
  });

  test("if it becomes not stated, or stated: null is the value that is not stated", () => {
    const silent = setValue(day, { basis: "not-stated", evidence: {} });
    expect(diffRecord(dialogue, silent)).toMatchObject([
      { pointer: day, change: "changed", before: "2024-02-27", after: null },
    ]);
    expect(diffRecord(silent, dialogue)).toMatchObject([{ pointer: day, before: null, after: "2024-02-27" }]);
  });

  test("if it is added or withdrawn", () => {
    const fewer = removeKey(day);
    expect(diffRecord(dialogue, fewer)).toEqual([
      { pointer: day, change: "withdrawn", isFact: true, before: "2024-02-27" },
    ]);
    expect(diffRecord(fewer, dialogue)).toEqual([{ pointer: day, change: "added", isFact: true, after: "2024-02-27" }]);
  });

  test("if its whole collection is added or withdrawn", () => {
    const without = removeKey("/date");
    const pointers = ["/date/day", "/date/same-day"];
    expect(diffRecord(without, dialogue).map(({ pointer, change }) => [pointer, change])).toEqual(
      pointers.map((pointer) => [pointer, "added"]),
    );
    expect(diffRecord(dialogue, without).map(({ pointer, change }) => [pointer, change])).toEqual(
      pointers.map((pointer) => [pointer, "withdrawn"]),
    );
  });
});

describe("outside facts, one change is", () => {
  const dispatch = firstRelease.records.dispatch["nhandan-post78842"] as object;

  test("a span, if any of its fields change", () => {
    const pointer = "/defects/caption-in-mid-text/span";
    const longer = setValue(`${pointer}/end`, 1089, setValue(`${pointer}/quote`, "x", dispatch));
    expect(diffRecord(dispatch, longer)).toMatchObject([{ pointer, change: "changed", isFact: false }]);
  });

  test("a label, in any language", () => {
    const pointer = "/defects/caption-in-mid-text/label";
    expect(diffRecord(dispatch, setValue(`${pointer}/fr`, "Autrement.", dispatch))).toMatchObject([{ pointer }]);
  });

  test("a value that is not an object", () => {
    const pointer = "/editions/e1/availability";
    expect(diffRecord(dispatch, setValue(pointer, "withheld", dispatch))).toEqual([
      { pointer, change: "changed", isFact: false, before: "shipped", after: "withheld" },
    ]);
  });

  test("each part of a value that becomes an object, with the withdrawal of the old value", () => {
    const changed = setValue("/address", { page: "https://example.org/" }, dispatch);
    expect(diffRecord(dispatch, changed).map(({ pointer, change }) => [pointer, change])).toEqual([
      ["/address", "withdrawn"],
      ["/address/page", "added"],
    ]);
  });
});

const dialogueReference = "mechanism/defence-policy-dialogue";

const createLookup =
  (kind: FollowedRedirect["kind"]): RedirectLookup =>
  (before, after) =>
    before === dialogueReference && after === "mechanism/policy-dialogue" ? { reference: before, kind } : undefined;

describe("whether a change needs a reason:", () => {
  test.each([
    ["a fact that changed", setValue(`${day}/value`, "2024-02-28"), true],
    ["a fact that is withdrawn", removeKey(day), true],
    ["a new fact", setValue("/date/guess", { basis: "external", value: "2024", evidence: {} }), false],
    ["a label", setValue("/label/en", "The tenth dialogue"), false],
    ["a note", setValue("/note", { en: "Ours.", fr: "De nous." }), false],
    ["a state of review", setValue("/review/state", "drafted"), false],
  ])("%s", (_, after, isDue) => {
    const changes = diffRecord(dialogue, after);
    expect(changes).toHaveLength(1);
    expect(changes.map(isReasonRequired)).toEqual([isDue]);
  });

  test.each([
    ["moved", false],
    ["merged", true],
    ["split", true],
    ["reinstated", true],
  ] as const)(
    "a reference that only follows a record that was %s needs none; the log has an entry: %s",
    (kind, isDue) => {
      const pointer = "/mechanism/dialogue";
      const followed = setValue(`${pointer}/value`, "mechanism/policy-dialogue");
      const [update] = diffRecord(dialogue, followed, createLookup(kind));
      expect(update).toMatchObject({ pointer, followed: [{ reference: dialogueReference, kind }] });
      expect(update && [isReasonRequired(update), isEntryRequired(update)]).toEqual([false, isDue]);
    },
  );

  test("a fact that changes besides following its record needs a reason", () => {
    const pointer = "/mechanism/dialogue";
    const followed = setValue(`${pointer}/value`, "mechanism/policy-dialogue");
    const changes = diffRecord(dialogue, setValue(`${pointer}/basis`, "implied", followed), createLookup("moved"));
    expect(changes.map(isReasonRequired)).toEqual([true]);
  });

  test("the id and kind of a record that moved are not changes", () => {
    expect(diffRecord(asean, setValue("/id", "asean-association", asean))).toEqual([]);
  });
});

describe("every difference is reported", () => {
  test("for a fact whose key every object inherits", () => {
    const fact = { basis: "external", value: "2024", evidence: {} };
    const named = setValue("/date/constructor", fact);
    expect(diffRecord(dialogue, named)).toMatchObject([{ pointer: "/date/constructor", change: "added" }]);
    expect(diffRecord(named, dialogue)).toMatchObject([{ pointer: "/date/constructor", change: "withdrawn" }]);
  });

  test("for an empty collection", () => {
    const empty = setValue("/place", {});
    const without = removeKey("/place", empty);
    expect(diffRecord(without, empty)).toMatchObject([{ pointer: "/place", change: "added" }]);
    expect(diffRecord(empty, without)).toMatchObject([{ pointer: "/place", change: "withdrawn" }]);
  });

  test("for generated values: exactly if the canonical JSON differs", () => {
    const record = fc.dictionary(fc.constantFrom("a", "b", "value", "basis", "evidence", "quote"), fc.jsonValue(), {
      maxKeys: 4,
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(record, record, (before, after) => {
        expect(diffRecord(before, after).length === 0).toBe(isSameJson(before, after));
        expect(diffRecord(before, JSON.parse(JSON.stringify(before)) as object)).toEqual([]);
      }),
      { numRuns: getRunCount(300), seed: 7 },
    );
  });
});

describe("known incident: an item of a list was removed, and all citations of later items named the wrong one", () => {
  test("if an evidence entry in the middle is removed, the others keep their keys, and the evidence of the fact changes", () => {
    const acronym = "/names/acronym";
    const fewer = removeKey(`${acronym}/evidence/presidency`, asean);
    expect(diffRecord(asean, fewer)).toMatchObject([{ pointer: acronym, parts: ["evidence"] }]);
  });

  test("records have no lists: everything that can be cited has a key", () => {
    const isList = (value: unknown): boolean =>
      Array.isArray(value)
        ? value.some(isList)
        : isObject(value) && (value["type"] === "array" || Object.values(value).some(isList));
    expect(isList({ properties: { names: { type: "array" } } })).toBe(true);
    expect(kindNames.filter((kind) => isList(firstRelease.schemas[`${kind}.schema.json`]))).toEqual([]);
  });

  test("if a fact in the middle is removed, its neighbours do not change", () => {
    const person = firstRelease.records.person["hoang-xuan-chien"] as object;
    const middle = "/names/printed-xuan-plain";
    expect(diffRecord(person, removeKey(middle, person))).toMatchObject([{ pointer: middle, change: "withdrawn" }]);
  });
});
