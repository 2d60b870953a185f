import { evidenceFor, records } from "@vnjp/dataset";
import { expect, test } from "vitest";
import { referenceOf } from "./citation.ts";
import { referralsTo } from "./referrals.ts";

test("every page that a record cites knows that record", () => {
  for (const record of records)
    for (const { evidence } of evidenceFor(record)) {
      if (evidence.kind !== "citation" || evidence.source === referenceOf(record)) continue;
      const source = records.find((other) => referenceOf(other) === evidence.source);
      expect(source && referralsTo(source).map(({ from }) => from)).toContain(record);
    }
});

test("no record refers to itself, and each is named once", () => {
  for (const record of records) {
    const from = referralsTo(record).map((referral) => referral.from);
    expect(from).not.toContain(record);
    expect(new Set(from).size).toBe(from.length);
  }
});
