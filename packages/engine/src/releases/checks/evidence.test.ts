import { describe, expect, test } from "vitest";
import {
  createFirstStep,
  createPending,
  createReason,
  checkNextRelease,
} from "../../../test/release-sequences/release-steps.ts";
import { firstRelease, removeSnapshotKey, setSnapshotValue } from "../../../test/snapshots.ts";
import type { ReleaseSnapshot } from "../index.ts";

const first = createFirstStep(firstRelease);
const dialogue = "event/2024-02-27-defence-policy-dialogue-10";
const day = `${dialogue}#/date/day`;

const listFindings = (current: ReleaseSnapshot, ...facts: readonly string[]) =>
  checkNextRelease(
    first,
    current,
    createPending(Object.fromEntries(facts.map((fact) => [fact, createReason(fact)]))),
  ).findings.map(({ code, record, pointer, severity }) => `${severity} ${code} ${record}${pointer}`);

describe("a fact without evidence, in a forged snapshot,", () => {
  const evidence = `/records/${day.replace("#", "")}/evidence`;

  test("is reported if its evidence was emptied with a reason", () => {
    expect(listFindings(setSnapshotValue(firstRelease, evidence, {}), day)).toEqual([
      `error fact/without-evidence ${day.replace("#", "")}`,
    ]);
  });

  test("is reported if its evidence is missing", () => {
    expect(listFindings(removeSnapshotKey(firstRelease, evidence), day)).toContain(
      `error fact/without-evidence ${day.replace("#", "")}`,
    );
  });

  test.each(["stated", "implied", "external", "not-stated", "heard"])(
    "is reported if it is new and has the basis %s",
    (basis) => {
      const forged = setSnapshotValue(firstRelease, `/records/${dialogue}/date/rumour`, {
        basis,
        value: "2024-03",
        evidence: {},
      });
      expect(listFindings(forged)).toEqual([`error fact/without-evidence ${dialogue}/date/rumour`]);
    },
  );

  test("is found inside an entry that has facts", () => {
    const statement = "statement/2020-02-21-talks-support-consultation";
    const fact = `${statement}#/items/unanimity/wording/words`;
    const emptied = setSnapshotValue(firstRelease, `/records/${fact.replace("#", "")}/evidence`, {});
    expect(listFindings(emptied, fact)).toEqual([`error fact/without-evidence ${fact.replace("#", "")}`]);
  });
});

test("the published record has no such fact", () => {
  expect(listFindings(firstRelease)).toEqual([]);
});
