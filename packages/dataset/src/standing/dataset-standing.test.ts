import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Corrections } from "../../generated/types.ts";
import { datasetStandingIn } from "./dataset-standing.ts";

const corrections = JSON.parse(
  readFileSync(new URL("../../../fixtures/audit/ledgers/corrections.json", import.meta.url), "utf8"),
) as Corrections;

const releases = { "1.0.0": "2026-12-01", "1.1.0": "2027-01-15", "1.2.0": "2027-03-01", "1.3.0": "2027-05-03" };

const standing = (release: string) => datasetStandingIn({ version: "1.3.0", releases, corrections }, release);

describe("a citation of the dataset as a whole", () => {
  it.each([
    ["1.0.0", 5],
    ["1.1.0", 2],
    ["1.3.0", 0],
  ])("of %s has %d corrections after it", (release, count) => {
    const found = standing(release);
    expect(found.outcome === "current" && found.corrections.length).toBe(count);
  });

  it("has them in the order of their releases", () => {
    const found = standing("1.0.0");
    const order = found.outcome === "current" ? found.corrections.map((one) => one.release) : [];
    expect(order).toEqual(order.toSorted());
  });

  it.each([
    ["1.0.5", "unknown"],
    ["1.1.0-next.0", "unknown"],
    ["2.0.0-next.0", "unknown"],
    ["2.0.0", "newer"],
  ])("of %s is %s", (release, outcome) => {
    expect(standing(release)).toEqual({ outcome });
  });

  it("of no release at all is nothing that can be answered", () => {
    expect(() => standing("newest")).toThrow(RangeError);
  });
});
