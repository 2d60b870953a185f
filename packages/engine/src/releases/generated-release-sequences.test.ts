import * as fc from "fast-check";
import { expect, test } from "vitest";
import { serializeData } from "../diff/index.ts";
import { releaseSequences, buildSequence } from "../../test/release-sequences/generated-sequences.ts";
import { getRunCount } from "../../test/run-count.ts";
import { proveReleases, replay } from "./index.ts";

test("each release of a generated sequence can be proved, and is replayed byte for byte unless it has redactions", () => {
  fc.assert(
    fc.property(releaseSequences, (sequence) => {
      const steps = buildSequence(sequence);
      for (const { release, releaseData } of steps)
        expect(proveReleases(release, releaseData, releaseData.identities)).toEqual([]);
      const newest = steps.at(-1);
      if (!newest) return;
      const published = new Map(steps.map(({ release }) => [release.version, serializeData(release)]));
      const unredacted = [...replay(newest.release, newest.releaseData.releases)].filter(
        ({ redactedPaths }) => redactedPaths.length === 0,
      );
      for (const { release } of unredacted) expect(serializeData(release)).toBe(published.get(release.version));
    }),
    { numRuns: getRunCount(15), seed: 5 },
  );
});
