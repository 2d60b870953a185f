import { describe, expect, test } from "vitest";
import type { Redirects } from "../schema/index.ts";
import { firstRelease, withoutKey, withValue } from "../testing/snapshots.ts";
import { differences, levelOf, type Level, type Snapshot } from "./index.ts";

const level = (after: Snapshot, before: Snapshot = firstRelease, redirects: Redirects = {}): Level =>
  levelOf(differences(before, after, redirects)).level;

const put = (pointer: string, value: unknown) => withValue(firstRelease, pointer, value);
const drop = (pointer: string) => withoutKey(firstRelease, pointer);

const told = { release: "next", reason: { en: "Why.", fr: "Pourquoi." }, evidence: {} };
const dialogue = "/records/event/2024-02-27-defence-policy-dialogue-10";
const event = "/schemas/event.schema.json";
const visit = "event/unmiss-exchanges";
const fact = {
  basis: "external",
  value: "2024",
  evidence: { page: { kind: "citation", source: "source/bnews-307181" } },
};

describe("the table of VERSIONING.md, from 1.0.0 on", () => {
  test.each<[string, Snapshot]>([
    ["a published property is removed", drop(`${event}/properties/names`)],
    ["a property changes its type", put(`${event}/$defs/Label/properties/en/type`, "number")],
    ["a required property becomes optional", put(`${event}/$defs/Label/required`, ["en"])],
    [
      "a closed list of codes allows more",
      put(`${event}/$defs/Extent/enum`, ["open", "closed", "unmarked", "partial"]),
    ],
    ["a pattern allows more", put(`${event}/$defs/Key/pattern`, "^.+$")],
    ["a door is removed", put("/surface/doors", [".", "./data.json"])],
    ["a schema is removed", drop(event)],
    ["a code comes to mean something else", put("/codes/Supports/bound", "the beginning of a period")],
  ])("major: %s", (_, after) => {
    expect(level(after)).toBe("major");
  });

  test.each<[string, Snapshot]>([
    ["a record is added", put("/records/event/new", { ...firstRelease.records.event["unmiss-exchanges"], id: "new" })],
    ["a fact is added", put(`${dialogue}/date/year`, fact)],
    ["an edition is added", put("/records/dispatch/nhandan-post78842/editions/e2", { availability: "withheld" })],
    ["a door is added", put("/surface/doors", [".", "./csv/*", "./data.json", "./validate"])],
    ["a fact is withdrawn", drop(`${dialogue}/date/day`)],
    ["a text is withdrawn", put("/records/dispatch/nhandan-post78842/editions/e1/availability", "withheld")],
    ["a new optional property", put(`${event}/properties/weather`, { type: "string" })],
    ["an open list of codes grows", put("/codes/EventType/parade", "a parade")],
    ["a code of an open list is given up", drop("/codes/Supports/bound")],
    [
      "rules for contributors become stricter",
      put("/schemas/authored~1event.schema.json/$defs/Label/required", ["en", "fr", "vi"]),
    ],
    ["rules for contributors become milder", put("/schemas/authored~1event.schema.json/$defs/Label/required", ["en"])],
  ])("minor: %s", (_, after) => {
    expect(level(after)).toBe("minor");
  });

  test.each<[string, Redirects[string]]>([
    ["withdrawn", { kind: "withdrawn", ...told }],
    ["merged", { kind: "merged", to: "event/2023-09-field-training", ...told }],
    ["split", { kind: "split", to: { one: "event/2023-09-field-training" }, ...told }],
  ])("minor: a record is %s", (_, redirect) => {
    expect(level(drop("/records/event/unmiss-exchanges"), firstRelease, { [visit]: redirect })).toBe("minor");
  });

  test.each<[string, Snapshot]>([
    ["a value is corrected", put(`${dialogue}/date/day/value`, "2024-02-28")],
    ["evidence is re-pointed", put(`${dialogue}/date/day/evidence/day/start`, 263)],
    ["a label is changed", put(`${dialogue}/label/en`, "The tenth dialogue")],
    ["the text is found silent", put(`${dialogue}/date/day`, { basis: "not-stated", evidence: {} })],
    ["a meaning is spelled otherwise", put("/codes/Supports/bound", "The bound, of an open date.")],
    ["a description of a schema is said otherwise", put(`${event}/$defs/Label/description`, "Our own words.")],
    ["published code changes", put("/surface/code", "1".repeat(64))],
  ])("patch: %s", (_, after) => {
    expect(level(after)).toBe("patch");
  });

  test("a text that is shipped again is a correction", () => {
    const pointer = "/records/dispatch/nhandan-post78842/editions/e1/availability";
    expect(level(firstRelease, put(pointer, "withheld"))).toBe("patch");
  });
});

describe("where nothing differs that is published", () => {
  test("no release is due", () => {
    const found = differences(firstRelease, structuredClone(firstRelease));
    expect(levelOf(found)).toEqual({ level: "none", forcedBy: [] });
  });

  test("another number alone is none either", () => {
    expect(level({ ...firstRelease, version: "1.0.1" })).toBe("none");
  });
});

describe("what happened elsewhere: a list of codes grew, and programs that knew them all broke", () => {
  test("a closed one breaks whoever took it for complete: major. An open one told them to expect it: minor", () => {
    const closed = put(`${event}/$defs/Extent/enum`, ["open", "closed", "unmarked", "partial"]);
    const open = put("/codes/Act/doubted", "said that it was not sure");
    expect([level(closed), level(open)]).toEqual(["major", "minor"]);
  });
});

describe("what happened elsewhere: another edition of a list came under the same codes", () => {
  test("every meaning in other words is major, though no code and no schema changed", () => {
    const [list, codes] = Object.entries(firstRelease.codes)[0] ?? ["", {}];
    const swapped = Object.keys(codes).map((code, index, all) => [code, codes[all[(index + 1) % all.length] ?? ""]]);
    const { level: computed, forcedBy } = levelOf(
      differences(firstRelease, put(`/codes/${list}`, Object.fromEntries(swapped))),
    );
    expect(computed).toBe("major");
    expect(forcedBy).toHaveLength(Object.keys(codes).length);
    expect(forcedBy[0]).toMatchObject({ what: "code meaning", concerns: "readers" });
  });
});

describe("what forces a level", () => {
  test("is named, and what would be due less is not", () => {
    const both = withValue(put(`${dialogue}/date/day/value`, "2024-02-28"), "/codes/EventType/parade", "a parade");
    expect(levelOf(differences(firstRelease, both)).forcedBy).toEqual([
      { level: "minor", where: "codes.json EventType/parade", what: "code added", concerns: "readers" },
    ]);
  });

  test("is marked where it concerns contributors alone", () => {
    const stricter = put("/schemas/authored~1event.schema.json/$defs/Label/required", ["en", "fr", "vi"]);
    expect(levelOf(differences(firstRelease, stricter)).forcedBy).toMatchObject([
      { where: "schema/authored/event.schema.json Label", concerns: "contributors" },
    ]);
  });

  test("is compared as far as both tell: a corpus that is no package has records alone", () => {
    const { version, records } = firstRelease;
    const found = differences({ version, records }, firstRelease);
    expect(found).toMatchObject({ recordsOnly: true, schemas: [], codes: [] });
    expect(found).not.toHaveProperty("doors");
    expect(levelOf(found).level).toBe("none");
  });
});

describe("the tables", () => {
  const before = { ...firstRelease, tables: { facts: { record: "string", start: "integer" } } };

  test.each([
    ["a column more", { facts: { record: "string", start: "integer", end: "integer" } }, "minor"],
    ["a column less", { facts: { record: "string" } }, "major"],
    ["a column by another name", { facts: { record: "string", begin: "integer" } }, "major"],
    ["a column of another type", { facts: { record: "string", start: "string" } }, "major"],
    ["a table less", {}, "major"],
    ["a table more", { ...before.tables, people: { id: "string" } }, "minor"],
  ] as const)("%s", (_, tables, due) => {
    expect(level({ ...before, tables }, before)).toBe(due);
  });
});
