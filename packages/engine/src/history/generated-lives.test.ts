import * as fc from "fast-check";
import { expect, test } from "vitest";
import { dataOf } from "../diff/index.ts";
import { generatedLives, lived } from "../testing/generated-lives.ts";
import { patience, runs } from "../testing/runs.ts";
import { ledgerRefusals, replay } from "./index.ts";

test(
  "whatever maintainers do, each release proves, and what nothing withholds comes back byte for byte",
  () => {
    fc.assert(
      fc.property(generatedLives, (life) => {
        const steps = lived(life);
        for (const { release, ledgers } of steps)
          expect(ledgerRefusals(release, ledgers, ledgers.manifest)).toEqual([]);
        const newest = steps.at(-1);
        if (!newest) return;
        const published = new Map(steps.map(({ release }) => [release.version, dataOf(release)]));
        const whole = [...replay(newest.release, newest.ledgers.releases)].filter(
          ({ withheld }) => withheld.length === 0,
        );
        for (const { release } of whole) expect(dataOf(release)).toBe(published.get(release.version));
      }),
      { numRuns: runs(15), seed: 5 },
    );
  },
  patience,
);
