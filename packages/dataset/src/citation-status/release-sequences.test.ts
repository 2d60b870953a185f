import { expect, test } from "vitest";
import { collectFacts, resolvePointer } from "@vnjp/engine/corpus";
import { isSameJson } from "@vnjp/engine/publish";
import {
  buildSequence,
  sampleSequences,
  type SequenceStep,
} from "../../../engine/test/release-sequences/generated-sequences.ts";
import { getRunCount } from "../../../engine/test/run-count.ts";
import { createReleaseData } from "../../test/create-release-data.ts";
import { computeCitationStatus } from "./citation-status.ts";
import { resolveSubject } from "./subjects.ts";

/** Lists every fact that a release had of the subjects of a sequence, with its value then and now. */
const listChangedFacts = (then: SequenceStep, now: SequenceStep) =>
  then.references.flatMap((reference, index) => {
    const record = resolvePointer(then.release.records, `/${reference}`) as
      | Parameters<typeof collectFacts>[0]
      | undefined;
    return [...(record ? collectFacts(record) : [])].map(({ pointer }) => ({
      citation: `vnjp:${reference}@${then.release.version}#${pointer}`,
      was: resolvePointer(record, pointer),
      is: resolvePointer(now.release.records, `/${now.references[index]}${pointer}`),
      isThere: resolvePointer(now.release.records, `/${now.references[index]}`) !== undefined,
    }));
  });

const sequences = sampleSequences(getRunCount(24), 6).map(buildSequence);

test("the sequences contain corrections and redactions", () => {
  const kinds = sequences
    .flatMap((sequence) => Object.values(sequence.at(-1)?.releaseData.corrections ?? {}))
    .map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(new Set(["transcription", "redaction", "redirect"]));
  expect(Math.max(...sequences.map(({ length }) => length))).toBeGreaterThan(5);
});

test.each(sequences.map((sequence, index) => [index, sequence] as const))(
  "sequence %i: a citation of any fact of any release is corrected if the fact changed, and current if not",
  (_, sequence) => {
    const now = sequence.at(-1) as SequenceStep;
    const releaseData = createReleaseData(now);
    // A fact that names a record by its new id says the same.
    const toCurrent = (value: unknown): unknown =>
      value === undefined
        ? undefined
        : JSON.parse(JSON.stringify(value), (_key, part: unknown) =>
            typeof part === "string" ? resolveSubject(releaseData, part) : part,
          );
    const wrong = sequence
      .flatMap((then) => listChangedFacts(then, now))
      .filter(({ citation, was, is, isThere }) => {
        const status = computeCitationStatus(releaseData, citation);
        if (status.outcome === "unknown" || !isThere) return !["withdrawn", "merged"].includes(status.outcome);
        const changes = "changes" in status ? status.changes : [];
        // If a redaction withholds a value, the log cannot show that it returned.
        const isRedacted = changes.some(({ corrections }) =>
          corrections.some((each) => each.beforeSha256 !== undefined || each.afterSha256 !== undefined),
        );
        const isUnchanged = is !== undefined && isSameJson(toCurrent(was), toCurrent(is));
        return !isRedacted && isUnchanged === changes.length > 0;
      });
    expect(wrong.map(({ citation }) => citation)).toEqual([]);
  },
);
