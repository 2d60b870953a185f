import { listEvidence, records } from "@vnjp/dataset";
import { expect, test } from "vitest";
import { getReference } from "./citation.ts";
import { groupBacklinks } from "./backlinks.ts";

test("every source has backlinks from the records that cite it", () => {
  for (const record of records)
    for (const { evidence } of listEvidence(record)) {
      if (evidence.kind !== "page" || evidence.source === getReference(record)) continue;
      const source = records.find((other) => getReference(other) === evidence.source);
      expect(source && groupBacklinks(source).map(({ from }) => from)).toContain(record);
    }
});

test("a record is not its own backlink, and each record is listed once", () => {
  for (const record of records) {
    const from = groupBacklinks(record).map((backlink) => backlink.from);
    expect(from).not.toContain(record);
    expect(new Set(from).size).toBe(from.length);
  }
});
