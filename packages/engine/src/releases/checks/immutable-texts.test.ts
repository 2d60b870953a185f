import { describe, expect, test } from "vitest";
import {
  createFirstStep,
  createPending,
  createReason,
  createRedirect,
  checkNextRelease,
  type ReleaseStep,
} from "../../../test/release-sequences/release-steps.ts";
import { firstRelease, removeSnapshotKey, setSnapshotValue } from "../../../test/snapshots.ts";
import type { PendingChanges } from "../../corrections/index.ts";
import type { ReleaseSnapshot } from "../index.ts";

const first = createFirstStep(firstRelease);
const listFindings = (last: ReleaseStep, current: ReleaseSnapshot, pendingChanges?: PendingChanges) =>
  checkNextRelease(last, current, pendingChanges).findings.map(
    ({ code, record, pointer }) => `${code} ${record}${pointer}`,
  );
const removeRecords = (...references: readonly string[]) =>
  references.reduce((result, reference) => removeSnapshotKey(result, `/records/${reference}`), firstRelease);

describe("the text of an edition", () => {
  const dispatch = "dispatch/nhandan-post78842";
  const edition = `${dispatch}#/editions/e1`;
  const setEditionField = (field: string, value: unknown) =>
    setSnapshotValue(firstRelease, `/records/${dispatch}/editions/e1/${field}`, value);

  test.each([
    ["sha256", "ab".repeat(32)],
    ["text", "nhandan-post78842/e2"],
    ["bytes", 1],
    ["codePoints", 1],
  ])("must not change, with any reason: its %s", (field, value) => {
    expect(
      listFindings(first, setEditionField(field, value), createPending({ text: createReason(`${edition}/${field}`) })),
    ).toEqual([`text/edition-changed ${dispatch}/editions/e1/${field}`]);
  });

  test("may become unavailable in a minor release", () => {
    const pendingChanges = createPending({ text: createReason(`${edition}/availability`) });
    expect(checkNextRelease(first, setEditionField("availability", "withheld"), pendingChanges)).toMatchObject({
      level: "minor",
      findings: [],
    });
  });

  test("may be received again as another edition", () => {
    const { e1 } = firstRelease.records.dispatch["nhandan-post78842"]?.editions ?? {};
    const again = { ...e1, text: "nhandan-post78842/e2", sha256: "ab".repeat(32) };
    const received = setSnapshotValue(firstRelease, `/records/${dispatch}/editions/e2`, again);
    expect(checkNextRelease(first, received)).toMatchObject({ level: "minor", findings: [] });
  });

  test("has the name of its record, and is renamed if that moved", () => {
    const { [dispatch.slice(9)]: record } = firstRelease.records.dispatch;
    const moveDispatch = (more: object) =>
      setSnapshotValue(removeRecords(dispatch), "/records/dispatch/nhandan-78842", {
        ...record,
        id: "nhandan-78842",
        editions: { e1: { ...record?.editions["e1"], text: "nhandan-78842/e1", ...more } },
      });
    const listCodes = (more: object) =>
      listFindings(
        first,
        moveDispatch(more),
        createPending({}, { [dispatch]: createRedirect("moved", "dispatch/nhandan-78842") }),
      );
    expect(listCodes({}).filter((line) => line.startsWith("text/"))).toEqual([]);
    expect(listCodes({ sha256: "ab".repeat(32) })).toContain(
      "text/edition-changed dispatch/nhandan-78842/editions/e1/sha256",
    );
  });
});
