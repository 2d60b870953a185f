import { describe, expect, test } from "vitest";
import type { Redirects } from "../schema/index.ts";
import { firstRelease, removeSnapshotKey, setSnapshotValue } from "../../test/snapshots.ts";
import { diffSnapshots, computeLevel, type Level, type Snapshot } from "./index.ts";

const getLevel = (after: Snapshot, before: Snapshot = firstRelease, redirects: Redirects = {}): Level =>
  computeLevel(diffSnapshots(before, after, redirects)).level;

const setValue = (pointer: string, value: unknown) => setSnapshotValue(firstRelease, pointer, value);
const removeKey = (pointer: string) => removeSnapshotKey(firstRelease, pointer);

const redirectBase = { release: "next", reason: { en: "Why.", fr: "Pourquoi." }, evidence: {} };
const dialogue = "/records/event/2024-02-27-defence-policy-dialogue-10";
const event = "/schemas/event.schema.json";
const visit = "event/unmiss-exchanges";
const fact = {
  basis: "external",
  value: "2024",
  evidence: { page: { kind: "citation", source: "source/bnews-307181" } },
};

describe("the level of a release, as the table of VERSIONING.md gives it", () => {
  test.each<[string, Snapshot]>([
    ["a published property is removed", removeKey(`${event}/properties/names`)],
    ["a property changes its type", setValue(`${event}/$defs/Label/properties/en/type`, "number")],
    ["a required property becomes optional", setValue(`${event}/$defs/Label/required`, ["en"])],
    [
      "a closed list of codes allows more",
      setValue(`${event}/$defs/ListExtent/enum`, ["open", "closed", "unmarked", "partial"]),
    ],
    ["a pattern allows more", setValue(`${event}/$defs/Key/pattern`, "^.+$")],
    ["an export is removed", setValue("/surface/exports", [".", "./data.json"])],
    ["a schema is removed", removeKey(event)],
    ["a code gets another meaning", setValue("/codes/Supports/bound", "the beginning of a period")],
  ])("major: %s", (_, after) => {
    expect(getLevel(after)).toBe("major");
  });

  test.each<[string, Snapshot]>([
    [
      "a record is added",
      setValue("/records/event/new", { ...firstRelease.records.event["unmiss-exchanges"], id: "new" }),
    ],
    ["a fact is added", setValue(`${dialogue}/date/year`, fact)],
    ["an edition is added", setValue("/records/dispatch/nhandan-post78842/editions/e2", { availability: "withheld" })],
    ["an export is added", setValue("/surface/exports", [".", "./csv/*", "./data.json", "./validate"])],
    ["a fact is withdrawn", removeKey(`${dialogue}/date/day`)],
    ["a text is withdrawn", setValue("/records/dispatch/nhandan-post78842/editions/e1/availability", "withheld")],
    ["a new optional property", setValue(`${event}/properties/weather`, { type: "string" })],
    ["an open list of codes grows", setValue("/codes/EventType/parade", "a parade")],
    ["a code of an open list is removed", removeKey("/codes/Supports/bound")],
    [
      "rules for contributors become stricter",
      setValue("/schemas/authored~1event.schema.json/$defs/Label/required", ["en", "fr", "vi"]),
    ],
    [
      "rules for contributors become less strict",
      setValue("/schemas/authored~1event.schema.json/$defs/Label/required", ["en"]),
    ],
  ])("minor: %s", (_, after) => {
    expect(getLevel(after)).toBe("minor");
  });

  test.each<[string, Redirects[string]]>([
    ["withdrawn", { kind: "withdrawn", ...redirectBase }],
    ["merged", { kind: "merged", to: "event/2023-09-field-training", ...redirectBase }],
    ["split", { kind: "split", to: { one: "event/2023-09-field-training" }, ...redirectBase }],
  ])("minor: a record is %s", (_, redirect) => {
    expect(getLevel(removeKey("/records/event/unmiss-exchanges"), firstRelease, { [visit]: redirect })).toBe("minor");
  });

  test.each<[string, Snapshot]>([
    ["a value is corrected", setValue(`${dialogue}/date/day/value`, "2024-02-28")],
    ["evidence is corrected", setValue(`${dialogue}/date/day/evidence/day/start`, 263)],
    ["a label is changed", setValue(`${dialogue}/label/en`, "The tenth dialogue")],
    ["a fact becomes not stated", setValue(`${dialogue}/date/day`, { basis: "not-stated", evidence: {} })],
    ["the spelling of a meaning changes", setValue("/codes/Supports/bound", "The bound, of an open date.")],
    ["the description of a schema changes", setValue(`${event}/$defs/Label/description`, "Our own words.")],
    ["published code changes", setValue("/surface/code", "1".repeat(64))],
  ])("patch: %s", (_, after) => {
    expect(getLevel(after)).toBe("patch");
  });

  test("patch: a text is shipped again", () => {
    const pointer = "/records/dispatch/nhandan-post78842/editions/e1/availability";
    expect(getLevel(firstRelease, setValue(pointer, "withheld"))).toBe("patch");
  });
});

describe("no release is needed", () => {
  test("if nothing published differs", () => {
    const diff = diffSnapshots(firstRelease, structuredClone(firstRelease));
    expect(computeLevel(diff)).toEqual({ level: "none", forcedBy: [] });
  });

  test("if only the number differs", () => {
    expect(getLevel({ ...firstRelease, version: "1.0.1" })).toBe("none");
  });
});

describe("known incident: a list of codes grew, and programs that knew all codes broke", () => {
  test("growing a closed list is major, since it was complete; growing an open list is minor", () => {
    const closed = setValue(`${event}/$defs/ListExtent/enum`, ["open", "closed", "unmarked", "partial"]);
    const open = setValue("/codes/Act/doubted", "said that it was not sure");
    expect([getLevel(closed), getLevel(open)]).toEqual(["major", "minor"]);
  });
});

describe("known incident: a new version of a list had the same codes with other meanings", () => {
  test("changing meanings is major, even if no code and no schema changes", () => {
    const [list, codes] = Object.entries(firstRelease.codes)[0] ?? ["", {}];
    const swapped = Object.keys(codes).map((code, index, all) => [code, codes[all[(index + 1) % all.length] ?? ""]]);
    const { level: computed, forcedBy } = computeLevel(
      diffSnapshots(firstRelease, setValue(`/codes/${list}`, Object.fromEntries(swapped))),
    );
    expect(computed).toBe("major");
    expect(forcedBy).toHaveLength(Object.keys(codes).length);
    expect(forcedBy[0]).toMatchObject({ what: "meaning of a code changed", concerns: "readers" });
  });
});

describe("the effects that force a level", () => {
  test("are reported without those of a lower level", () => {
    const both = setSnapshotValue(
      setValue(`${dialogue}/date/day/value`, "2024-02-28"),
      "/codes/EventType/parade",
      "a parade",
    );
    expect(computeLevel(diffSnapshots(firstRelease, both)).forcedBy).toEqual([
      { level: "minor", where: "codes.json EventType/parade", what: "code added", concerns: "readers" },
    ]);
  });

  test("are marked if they only concern contributors", () => {
    const stricter = setValue("/schemas/authored~1event.schema.json/$defs/Label/required", ["en", "fr", "vi"]);
    expect(computeLevel(diffSnapshots(firstRelease, stricter)).forcedBy).toMatchObject([
      { where: "schema/authored/event.schema.json Label", concerns: "contributors" },
    ]);
  });

  test("come from records alone if one of the two is not a package", () => {
    const { version, records } = firstRelease;
    const diff = diffSnapshots({ version, records }, firstRelease);
    expect(diff).toMatchObject({ isRecordsOnly: true, schemas: [], codes: [] });
    expect(diff).not.toHaveProperty("exports");
    expect(computeLevel(diff).level).toBe("none");
  });
});

describe("a change of the tables", () => {
  const before = { ...firstRelease, tables: { facts: { record: "string", start: "integer" } } };

  test.each([
    ["an added column", { facts: { record: "string", start: "integer", end: "integer" } }, "minor"],
    ["a removed column", { facts: { record: "string" } }, "major"],
    ["a renamed column", { facts: { record: "string", begin: "integer" } }, "major"],
    ["a column with another type", { facts: { record: "string", start: "string" } }, "major"],
    ["a removed table", {}, "major"],
    ["an added table", { ...before.tables, people: { id: "string" } }, "minor"],
  ] as const)("%s", (_, tables, level) => {
    expect(getLevel({ ...before, tables }, before)).toBe(level);
  });
});
