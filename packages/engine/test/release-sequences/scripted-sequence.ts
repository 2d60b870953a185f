import { resolvePointer } from "../../src/corpus/index.ts";
import type { Level } from "../../src/diff/index.ts";
import type { PendingChanges } from "../../src/corrections/index.ts";
import type { ReleaseSnapshot } from "../../src/releases/index.ts";
import {
  createFirstStep,
  createNextStep,
  createPending,
  updateReferences,
  createReason,
  createRedirect,
  type ReleaseStep,
} from "./release-steps.ts";
import { removeSnapshotKey, setSnapshotValue } from "../snapshots.ts";

const day = "event/2024-02-27-defence-policy-dialogue-10#/date/day";
const presidency = "organization/asean#/names/acronym";

/** The pointer of a fact in a release. */
export const getFactPath = (fact: string): string => `/records/${fact.replace("#", "")}`;

export const moveRecord = (release: ReleaseSnapshot, from: string, to: string): ReleaseSnapshot => {
  const record = resolvePointer(release, `/records/${from}`) as object;
  const [, id] = to.split("/");
  return updateReferences(
    setSnapshotValue(removeSnapshotKey(release, `/records/${from}`), `/records/${to}`, { ...record, id }),
    from,
    to,
  );
};

const copyRecord = (release: ReleaseSnapshot, from: string, ...to: readonly string[]): ReleaseSnapshot =>
  to.reduce((current, each) => {
    const record = resolvePointer(release, `/records/${from}`) as object;
    return setSnapshotValue(current, `/records/${each}`, { ...record, id: each.split("/")[1] });
  }, release);

const page = {
  basis: "external",
  value: "2024-02",
  evidence: { page: { kind: "page", source: "source/bnews-307181" } },
};

/** One release: its changes of the release before it, and their reasons. */
interface ReleaseScenario {
  readonly version: string;
  readonly description: string;
  readonly level: Level;
  readonly change: (release: ReleaseSnapshot) => ReleaseSnapshot;
  readonly reasons: PendingChanges;
}

const orientation = "statement/2022-05-17-agreed-orientation";

export const releaseScenarios: readonly ReleaseScenario[] = [
  {
    version: "1.0.1",
    description: "two corrections, one of them only of the evidence",
    level: "patch",
    change: (release) =>
      removeSnapshotKey(
        setSnapshotValue(release, `${getFactPath(day)}/value`, "2024-02-28"),
        `${getFactPath(presidency)}/evidence/presidency`,
      ),
    reasons: createPending({
      "misread-day": createReason(day),
      "acronym-evidence": createReason(presidency, { kind: "new-evidence" }),
    }),
  },
  {
    version: "1.1.0",
    description: "a new record, a new fact, and a withdrawn fact",
    level: "minor",
    change: (release) =>
      removeSnapshotKey(
        setSnapshotValue(
          copyRecord(release, "topic/war-legacy", "topic/demining"),
          "/records/event/2024-02-27-defence-policy-dialogue-10/date/month",
          page,
        ),
        "/records/person/hoang-xuan-chien/names/printed-xuan-plain",
      ),
    reasons: createPending({
      "plain-name": createReason("person/hoang-xuan-chien#/names/printed-xuan-plain", { kind: "scope" }),
    }),
  },
  {
    version: "1.2.0",
    description: "a record moved, and corrected under its new id",
    level: "minor",
    change: (release) =>
      setSnapshotValue(
        moveRecord(release, "person/nem-sowat", "person/neang-sowath"),
        "/records/person/neang-sowath/names/english/value/name",
        "Neang Sowath",
      ),
    reasons: createPending(
      { "name-of-sowath": createReason("person/neang-sowath#/names/english") },
      { "person/nem-sowat": createRedirect("moved", "person/neang-sowath") },
    ),
  },
  {
    version: "1.3.0",
    description: "a record merged, one withdrawn and one split",
    level: "minor",
    change: (release) => {
      const split = removeSnapshotKey(
        copyRecord(release, orientation, `${orientation}-training`, `${orientation}-legacy`),
        `/records/${orientation}`,
      );
      const withdrawn = removeSnapshotKey(split, "/records/statement/unmiss-exchanges-will-be-organized");
      return updateReferences(
        removeSnapshotKey(withdrawn, "/records/source/bnews-307181"),
        "source/bnews-307181",
        "source/baophuyen-296350",
      );
    },
    reasons: createPending(
      {},
      {
        "source/bnews-307181": createRedirect("merged", "source/baophuyen-296350", {
          identity: { en: "Both pages have one article.", fr: "Les deux pages ont le même article." },
        }),
        "statement/unmiss-exchanges-will-be-organized": createRedirect("withdrawn"),
        [orientation]: createRedirect("split", {
          training: `${orientation}-training`,
          legacy: `${orientation}-legacy`,
        }),
      },
    ),
  },
  {
    version: "1.4.0",
    description: "a new property, a new code, a wider engines range, and an undone correction",
    level: "minor",
    change: (release) =>
      [
        ["/schemas/event.schema.json/properties/weather", { type: "string", minLength: 1 }],
        ["/codes/EventType/parade", "a parade"],
        ["/surface/package/engines/node", ">=18"],
        [`${getFactPath(day)}/value`, "2024-02-27"],
      ].reduce((current, [pointer, value]) => setSnapshotValue(current, pointer as string, value), release),
    reasons: createPending({ "day-again": createReason(day, { severity: "reversal" }) }),
  },
  {
    version: "1.5.0",
    description: "the moved record moved again",
    level: "minor",
    change: (release) => moveRecord(release, "person/neang-sowath", "person/sowath-neang"),
    reasons: createPending({}, { "person/neang-sowath": createRedirect("moved", "person/sowath-neang") }),
  },
  {
    version: "2.0.0",
    description: "a closed list with a new code, and an export removed",
    level: "major",
    change: (release) =>
      setSnapshotValue(
        setSnapshotValue(release, "/schemas/event.schema.json/$defs/ListExtent/enum", [
          "open",
          "closed",
          "unmarked",
          "partial",
        ]),
        "/surface/package/exports",
        [". import -> ./dist/index.js", "./data/*.json -> ./dist/data/*.json"],
      ),
    reasons: createPending(),
  },
];

/** The first release, and one release for each scenario. */
export const buildReleaseSequence = (first: ReleaseSnapshot): readonly ReleaseStep[] =>
  releaseScenarios.reduce<ReleaseStep[]>(
    (steps, { version, change, reasons }) => {
      const last = steps.at(-1) as ReleaseStep;
      return [...steps, createNextStep(last, { ...change(last.release), version }, reasons)];
    },
    [createFirstStep(first)],
  );
