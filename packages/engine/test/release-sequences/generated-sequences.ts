import * as fc from "fast-check";
import { collectFacts, resolvePointer } from "../../src/corpus/index.ts";
import type { PendingChanges } from "../../src/corrections/index.ts";
import type { ReleaseSnapshot } from "../../src/releases/index.ts";
import {
  createFirstStep,
  createNextStep,
  createPending,
  updateReferences,
  createReason,
  createRedirect,
  checkNextRelease,
  type ReleaseStep,
} from "./release-steps.ts";
import { excerpt, removeSnapshotKey, setSnapshotValue } from "../snapshots.ts";

const operations = [
  "value",
  "basis",
  "note",
  "withdraw",
  "add",
  "back",
  "redact",
  "redact-past",
  "redact-withdrawing",
  "move",
  "retire",
  "merge",
  "reinstate",
] as const;

/** What a release changes: an operation on a fact of a subject. */
interface ReleaseOperation {
  readonly type: (typeof operations)[number];
  readonly subject: number;
  readonly fact: number;
}

/** Sequences of releases, each with one operation. */
export const releaseSequences: fc.Arbitrary<readonly ReleaseOperation[]> = fc.array(
  fc.record({ type: fc.constantFrom(...operations), subject: fc.nat({ max: 4 }), fact: fc.nat({ max: 40 }) }),
  { minLength: 5, maxLength: 9 },
);

/** Some of these sequences, the same ones for the same seed. */
export const sampleSequences = (count: number, seed: number): readonly (readonly ReleaseOperation[])[] =>
  fc.sample(releaseSequences, { numRuns: count, seed });

/** The subjects of the operations, by their first references. */
const subjects = [
  "person/nem-sowat",
  "organization/asean",
  "event/2024-02-27-defence-policy-dialogue-10",
  "statement/2022-05-17-agreed-orientation",
  "person/hoang-xuan-chien",
];

const getRecordPath = (reference: string, pointer = ""): string => `/records/${reference}${pointer}`;

interface ReleaseChange {
  readonly release: ReleaseSnapshot;
  readonly reasons: PendingChanges;
  readonly reference?: string;
}

const setId = (record: object, id: string): object => ({ ...record, id });

/** Publishes a retired record again as it was last published; undefined if it never was retired. */
const reinstateRecord = (steps: readonly ReleaseStep[], reference: string): ReleaseChange | undefined => {
  const { release } = steps.at(-1) as ReleaseStep;
  const path = getRecordPath(reference);
  if (resolvePointer(release, path) !== undefined) return undefined;
  const record = steps.map((step) => resolvePointer(step.release, path)).findLast((each) => each !== undefined);
  const reasons = createPending({}, { [reference]: createRedirect("reinstated") });
  return { release: setSnapshotValue(release, path, record), reasons };
};

/** Applies an operation as a maintainer would, with a reason; undefined if there is nothing to apply it to. */
const applyOperation = (
  steps: readonly ReleaseStep[],
  reference: string,
  { type, fact }: ReleaseOperation,
  name: string,
): ReleaseChange | undefined => {
  const { release, releaseData } = steps.at(-1) as ReleaseStep;
  const record = resolvePointer(release, getRecordPath(reference)) as Parameters<typeof collectFacts>[0] | undefined;
  if (type === "reinstate") return reinstateRecord(steps, reference);
  if (!record) return undefined;
  const pointers = [...collectFacts(record)].map(({ pointer }) => pointer);
  const pointer = pointers[fact % pointers.length];
  if (pointer === undefined) return undefined;
  const path = getRecordPath(reference, pointer);
  const createReasons = (kind: "transcription" | "redaction" = "transcription") =>
    createPending({ [name]: createReason(`${reference}#${pointer}`, { kind }) });
  const replaceValue = (at: string, value: unknown, reasons = createReasons()): ReleaseChange => ({
    release: setSnapshotValue(release, at, value),
    reasons,
  });
  const basis = resolvePointer(release, `${path}/basis`);
  switch (type) {
    case "value":
      return replaceValue(`${path}/value`, `said by ${name}`);
    case "basis":
      return replaceValue(`${path}/basis`, basis === "implied" ? "stated" : "implied");
    case "note":
      return replaceValue(`${path}/note`, { en: name, fr: name });
    case "withdraw":
      return { release: removeSnapshotKey(release, path), reasons: createReasons() };
    case "add":
      return replaceValue(`${path.replace(/[^/]+$/, "")}${name}`, resolvePointer(release, path), createPending());
    case "back": {
      const first = resolvePointer(excerpt, path);
      return first === undefined ? undefined : replaceValue(path, first);
    }
    case "redact":
      return replaceValue(`${path}/value`, `left by ${name}`, createReasons("redaction"));
    case "redact-past":
      return Object.keys(releaseData.corrections).length === 0
        ? undefined
        : { release, reasons: createReasons("redaction") };
    case "redact-withdrawing":
      return { release: removeSnapshotKey(release, path), reasons: createReasons("redaction") };
    case "move": {
      const to = `${reference.split("/")[0]}/${name}`;
      const moved = setSnapshotValue(
        removeSnapshotKey(release, getRecordPath(reference)),
        getRecordPath(to),
        setId(record, name),
      );
      return {
        release: updateReferences(moved, reference, to),
        reasons: createPending({}, { [reference]: createRedirect("moved", to) }),
        reference: to,
      };
    }
    case "retire":
      return {
        release: removeSnapshotKey(release, getRecordPath(reference)),
        reasons: createPending({}, { [reference]: createRedirect("withdrawn") }),
      };
    case "merge": {
      const [kind = ""] = reference.split("/");
      const others = Object.keys(resolvePointer(release, `/records/${kind}`) as object);
      const to = others.map((id) => `${kind}/${id}`).find((other) => other !== reference) ?? reference;
      const identity = { en: "They are one.", fr: "C’est le même." };
      return {
        release: updateReferences(removeSnapshotKey(release, getRecordPath(reference)), reference, to),
        reasons: createPending({}, { [reference]: createRedirect("merged", to, { identity }) }),
      };
    }
  }
};

/** A release of a sequence, with the current reference of each subject; that of a retired one stays its last. */
export interface SequenceStep extends ReleaseStep {
  readonly references: readonly string[];
}

/** Makes the releases of a sequence. A release with an error is skipped, as a maintainer could not publish it. */
export const buildSequence = (sequence: readonly ReleaseOperation[]): readonly SequenceStep[] =>
  sequence.reduce<SequenceStep[]>(
    (steps, operation, index) => {
      const last = steps.at(-1) as SequenceStep;
      const reference = last.references[operation.subject] ?? "";
      const change = applyOperation(steps, reference, operation, `u${index}`);
      if (!change) return steps;
      const release = { ...change.release, version: `1.${steps.length}.0` };
      const { findings } = checkNextRelease(last, release, change.reasons);
      if (findings.some(({ severity }) => severity === "error")) return steps;
      const references = last.references.map((each, at) =>
        at === operation.subject ? (change.reference ?? each) : each,
      );
      return [...steps, { ...createNextStep(last, release, change.reasons), references }];
    },
    [{ ...createFirstStep(excerpt), references: subjects }],
  );
