import { describe, expect, test } from "vitest";
import type { Redirects } from "../schema/index.ts";
import { firstRelease, setSnapshotValue } from "../../test/snapshots.ts";
import { computeLevel, diffSnapshots, listEffects, type Level, type Snapshot } from "./index.ts";

const getLevel = (after: Snapshot, before: Snapshot = firstRelease, redirects: Redirects = {}): Level =>
  computeLevel(diffSnapshots(before, after, redirects)).level;

const setValue = (pointer: string, value: unknown) => setSnapshotValue(firstRelease, pointer, value);
const dialogue = "/records/event/2024-02-27-defence-policy-dialogue-10";
const event = "/schemas/event.schema.json";

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
    const open = setValue("/codes/Act/doubted", {
      meaning: { en: "said that it was not sure" },
      label: { en: "doubted", fr: "a douté" },
    });
    expect([getLevel(closed), getLevel(open)]).toEqual(["major", "minor"]);
  });
});

describe("known incident: a new version of a list had the same codes with other meanings", () => {
  test("people are asked, and their answer is major, even if no code and no schema changes", () => {
    const [list, codes] = Object.entries(firstRelease.codes)[0] ?? ["", {}];
    const swapped = Object.keys(codes).map((code, index, all) => [code, codes[all[(index + 1) % all.length] ?? ""]]);
    const diff = diffSnapshots(firstRelease, setValue(`/codes/${list}`, Object.fromEntries(swapped)));
    const keys = Object.keys(codes).map((code) => `${list}/${code}`);
    expect(new Set(listEffects(diff).map(({ meaning }) => meaning))).toEqual(new Set(keys));
    const answer = (meaning: "changed" | "unchanged") =>
      computeLevel(diff, { meanings: Object.fromEntries(keys.map((key) => [key, meaning])) }).level;
    expect([answer("unchanged"), answer("changed")]).toEqual(["patch", "major"]);
  });
});

test("another layout of a data file is major", () => {
  const diff = diffSnapshots(firstRelease, setValue("/surface/layouts/dist~1data~1event.json", "map of record"));
  expect(computeLevel(diff)).toMatchObject({
    level: "major",
    forcedBy: [{ where: "dist/data/event.json", what: "layout changed: list of record → map of record" }],
  });
});

describe("the effects that force a level", () => {
  test("are reported without those of a lower level", () => {
    const both = setSnapshotValue(setValue(`${dialogue}/date/day/value`, "2024-02-28"), "/codes/EventType/parade", {
      meaning: { en: "a parade" },
      label: { en: "parade", fr: "défilé" },
    });
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
    expect(diff.surface).toEqual([]);
    expect(computeLevel(diff).level).toBe("none");
  });
});
