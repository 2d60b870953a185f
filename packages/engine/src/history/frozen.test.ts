import { describe, expect, test } from "vitest";
import { firstStep, pending, reason, redirect, verdictAfter, type Step } from "../testing/releasing.ts";
import { firstRelease, withoutKey, withValue } from "../testing/snapshots.ts";
import { type Pending, type Released } from "./index.ts";

const first = firstStep(firstRelease);
const refused = (last: Step, current: Released, said?: Pending) =>
  verdictAfter(last, current, said).refusals.map(({ code, record, pointer }) => `${code} ${record}${pointer}`);
const without = (...references: readonly string[]) =>
  references.reduce((so, reference) => withoutKey(so, `/records/${reference}`), firstRelease);

describe("the text of an edition", () => {
  const dispatch = "dispatch/nhandan-post78842";
  const edition = `${dispatch}#/editions/e1`;
  const put = (field: string, value: unknown) =>
    withValue(firstRelease, `/records/${dispatch}/editions/e1/${field}`, value);

  test.each([
    ["sha256", "ab".repeat(32)],
    ["text", "nhandan-post78842/e2"],
    ["bytes", 1],
    ["codePoints", 1],
  ])("is never another one, with whatever reason: its %s", (field, value) => {
    expect(refused(first, put(field, value), pending({ text: reason(`${edition}/${field}`) }))).toEqual([
      `text/edited ${dispatch}/editions/e1/${field}`,
    ]);
  });

  test("may be withheld: a minor", () => {
    const said = pending({ text: reason(`${edition}/availability`) });
    expect(verdictAfter(first, put("availability", "withheld"), said)).toMatchObject({ level: "minor", refusals: [] });
  });

  test("may be received again, as another edition", () => {
    const { e1 } = firstRelease.records.dispatch["nhandan-post78842"]?.editions ?? {};
    const again = { ...e1, text: "nhandan-post78842/e2", sha256: "ab".repeat(32) };
    const received = withValue(firstRelease, `/records/${dispatch}/editions/e2`, again);
    expect(verdictAfter(first, received)).toMatchObject({ level: "minor", refusals: [] });
  });

  test("has the name of its record, and goes with it where that has moved", () => {
    const { [dispatch.slice(9)]: record } = firstRelease.records.dispatch;
    const moved = (more: object) =>
      withValue(without(dispatch), "/records/dispatch/nhandan-78842", {
        ...record,
        id: "nhandan-78842",
        editions: { e1: { ...record?.editions["e1"], text: "nhandan-78842/e1", ...more } },
      });
    const codes = (more: object) =>
      refused(first, moved(more), pending({}, { [dispatch]: redirect("moved", "dispatch/nhandan-78842") }));
    expect(codes({}).filter((told) => told.startsWith("text/"))).toEqual([]);
    expect(codes({ sha256: "ab".repeat(32) })).toContain("text/edited dispatch/nhandan-78842/editions/e1/sha256");
  });
});
