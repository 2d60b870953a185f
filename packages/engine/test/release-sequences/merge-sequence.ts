import { resolvePointer } from "../../src/corpus/index.ts";
import type { PendingChanges } from "../../src/corrections/index.ts";
import type { ReleaseSnapshot } from "../../src/releases/index.ts";
import { firstRelease, removeSnapshotKey, setSnapshotValue } from "../snapshots.ts";
import {
  createFirstStep,
  createNextStep,
  createPending,
  createReason,
  createRedirect,
  updateReferences,
  type ReleaseStep,
} from "./release-steps.ts";
import { moveRecord } from "./scripted-sequence.ts";

/** Two ministers who held the same post, one after the other: never one man. */
export const tsuchimichi = "person/tsuchimichi-akihiro";
export const serizawa = "person/serizawa-kiyoshi";

/** A fact that names the first of them. */
export const participant = "event/2022-05-17-vice-ministers-meeting#/participants/tsuchimichi/who/person";

export const identity = { en: "He changed his name.", fr: "Il a changé de nom." };

/** A release in which one record is merged into another, and all references follow. */
export const mergeRecord = (release: ReleaseSnapshot, from: string, to: string): ReleaseSnapshot =>
  updateReferences(removeSnapshotKey(release, `/records/${from}`), from, to);

const getRecordPath = (reference: string) => `/records/${reference}`;

/** A release with records, and records that name them, as an earlier release had them. */
const restoreRecords = (release: ReleaseSnapshot, earlier: ReleaseSnapshot, ...references: readonly string[]) =>
  references.reduce(
    (current, reference) =>
      setSnapshotValue(current, getRecordPath(reference), resolvePointer(earlier, getRecordPath(reference))),
    release,
  );

/** The records that name the first of them. */
const namingRecords = [
  "dispatch/vietnamplus-182635",
  "event/2022-05-17-vice-ministers-meeting",
  "membership/tsuchimichi-akihiro-vice-minister",
  "statement/2022-05-17-advocated-coordination",
  "statement/2022-05-17-agreed-orientation",
  "statement/2022-05-17-stressed-growth-of-cooperation",
];

interface MergeScenario {
  readonly version: string;
  readonly change: (release: ReleaseSnapshot, first: ReleaseSnapshot) => ReleaseSnapshot;
  readonly pending: PendingChanges;
}

/** A wrong merge; the target moves; the merge is undone; the reinstated record is corrected, moves and is merged again. */
const scenarios: readonly MergeScenario[] = [
  {
    version: "1.1.0",
    change: (release) => mergeRecord(release, tsuchimichi, serizawa),
    pending: createPending({}, { [tsuchimichi]: createRedirect("merged", serizawa, { identity }) }),
  },
  {
    version: "1.2.0",
    change: (release) => moveRecord(release, serizawa, "person/serizawa"),
    pending: createPending({}, { [serizawa]: createRedirect("moved", "person/serizawa") }),
  },
  {
    version: "1.3.0",
    change: (release, first) => restoreRecords(release, first, tsuchimichi, ...namingRecords),
    pending: createPending({}, { [tsuchimichi]: createRedirect("reinstated") }),
  },
  {
    version: "1.4.0",
    change: (release) =>
      moveRecord(
        setSnapshotValue(release, `/records/${tsuchimichi}/names/printed/value/name`, "Tsuchimichi"),
        tsuchimichi,
        "person/tsuchimichi",
      ),
    pending: createPending(
      { "name-of-tsuchimichi": createReason("person/tsuchimichi#/names/printed") },
      { [tsuchimichi]: createRedirect("moved", "person/tsuchimichi") },
    ),
  },
];

/** The first release, and one release for each scenario. */
export const buildMergeSequence = (): readonly ReleaseStep[] =>
  scenarios.reduce<ReleaseStep[]>(
    (steps, { version, change, pending }) => {
      const last = steps.at(-1) as ReleaseStep;
      return [...steps, createNextStep(last, { ...change(last.release, firstRelease), version }, pending)];
    },
    [createFirstStep(firstRelease)],
  );
