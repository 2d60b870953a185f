import { expect, test } from "vitest";
import { factsOf, valueAt } from "@vnjp/engine/corpus";
import { isSame } from "@vnjp/engine/diff";
import { appearancesIn, replay } from "@vnjp/engine/history";
import { lived, sampledLives, type Lived } from "../../../engine/src/testing/generated-lives.ts";
import { patience, runs } from "../../../engine/src/testing/runs.ts";
import type { AnyRecord } from "../kinds.ts";
import type { Ledgers } from "./ledgers.ts";
import { standingIn } from "./standing.ts";

/** The ledgers of a release as the accessors have them. */
const ledgersOf = ({ release, ledgers }: Lived): Ledgers => ({
  version: release.version,
  releases: Object.fromEntries(Object.entries(ledgers.releases).map(([version, { date }]) => [version, date])),
  corrections: { corrections: ledgers.corrections } as Ledgers["corrections"],
  redirects: { redirects: ledgers.redirects } as Ledgers["redirects"],
  appearances: appearancesIn([...replay(release, ledgers.releases)], ledgers.redirects, ledgers.releases),
  recordOf: (reference) => valueAt(release.records, `/${reference}`) as AnyRecord | undefined,
});

/** Every fact that a release had of the subjects of a life, under the reference of that time and of now. */
const factsIn = (then: Lived, now: Lived) =>
  then.references.flatMap((reference, index) => {
    const record = valueAt(then.release.records, `/${reference}`) as Parameters<typeof factsOf>[0] | undefined;
    return [...(record ? factsOf(record) : [])].map(({ pointer }) => ({
      citation: `vnjp:${reference}@${then.release.version}#${pointer}`,
      was: valueAt(record, pointer),
      is: valueAt(now.release.records, `/${now.references[index]}${pointer}`),
      isThere: valueAt(now.release.records, `/${now.references[index]}`) !== undefined,
    }));
  });

const steps = sampledLives(runs(12), 6).map(lived);

test("the lives have whatever can become of a fact", () => {
  const kinds = steps.flatMap((life) => Object.values(life.at(-1)?.ledgers.corrections ?? {})).map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(new Set(["transcription", "redaction"]));
  expect(Math.max(...steps.map(({ length }) => length))).toBeGreaterThan(5);
});

test.each(steps.map((life, index) => [index, life] as const))(
  "life %i: whoever cited a fact of any release is told that it changed where it did, and not where it did not",
  (_, life) => {
    const now = life.at(-1) as Lived;
    const ledgers = ledgersOf(now);
    const wrong = life
      .flatMap((then) => factsIn(then, now))
      .filter(({ citation, was, is, isThere }) => {
        const standing = standingIn(ledgers, citation);
        if (standing.outcome === "unknown" || !isThere) return standing.outcome !== "withdrawn";
        const changes = "changes" in standing ? standing.changes : [];
        // Of what a redaction withholds, the log cannot show that it is back.
        const isHidden = changes.some(({ corrections }) =>
          corrections.some((each) => each.beforeSha256 !== undefined || each.afterSha256 !== undefined),
        );
        const isStanding = is !== undefined && isSame(was, is);
        return !isHidden && isStanding === changes.length > 0;
      });
    expect(wrong.map(({ citation }) => citation)).toEqual([]);
  },
  patience,
);
