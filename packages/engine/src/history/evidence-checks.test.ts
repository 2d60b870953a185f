import { describe, expect, test } from "vitest";
import { firstStep, pending, reason, verdictAfter } from "../testing/releasing.ts";
import { firstRelease, withoutKey, withValue } from "../testing/snapshots.ts";
import type { Released } from "./index.ts";

const first = firstStep(firstRelease);
const dialogue = "event/2024-02-27-defence-policy-dialogue-10";
const day = `${dialogue}#/date/day`;

const refused = (current: Released, ...facts: readonly string[]) =>
  verdictAfter(first, current, pending(Object.fromEntries(facts.map((fact) => [fact, reason(fact)])))).refusals.map(
    ({ code, record, pointer, severity }) => `${severity} ${code} ${record}${pointer}`,
  );

describe("a fact without evidence, in a snapshot that no build made", () => {
  const evidence = `/records/${day.replace("#", "")}/evidence`;

  test("is refused whose evidence was emptied, though the log has a reason for the change", () => {
    expect(refused(withValue(firstRelease, evidence, {}), day)).toEqual([
      `error fact/without-evidence ${day.replace("#", "")}`,
    ]);
  });

  test("is refused that lacks the very field", () => {
    expect(refused(withoutKey(firstRelease, evidence), day)).toContain(
      `error fact/without-evidence ${day.replace("#", "")}`,
    );
  });

  test.each(["stated", "implied", "external", "not-stated", "heard"])(
    "is refused on the basis %s, if it is new",
    (basis) => {
      const forged = withValue(firstRelease, `/records/${dialogue}/date/rumour`, {
        basis,
        value: "2024-03",
        evidence: {},
      });
      expect(refused(forged)).toEqual([`error fact/without-evidence ${dialogue}/date/rumour`]);
    },
  );

  test("is found inside a thing that has facts of its own", () => {
    const statement = "statement/2020-02-21-talks-support-consultation";
    const fact = `${statement}#/items/unanimity/wording/words`;
    const emptied = withValue(firstRelease, `/records/${fact.replace("#", "")}/evidence`, {});
    expect(refused(emptied, fact)).toEqual([`error fact/without-evidence ${fact.replace("#", "")}`]);
  });
});

test("the record as it is published has no such fact", () => {
  expect(refused(firstRelease)).toEqual([]);
});
