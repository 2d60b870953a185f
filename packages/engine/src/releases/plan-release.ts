import { resolvePointer } from "../corpus/index.ts";
import { formatLocation, indexExplainableChanges } from "../corrections/correction-log.ts";
import type { PendingChanges } from "../corrections/index.ts";
import {
  computeLevel,
  listEffects,
  type Declared,
  type Effect,
  type Level,
  type Snapshot,
  type SnapshotDiff,
} from "../diff/index.ts";
import { createFinding, type Finding } from "../findings/index.ts";
import { checkEvidence } from "./checks/evidence.ts";
import { checkIdContinuity } from "./checks/id-continuity.ts";
import { checkImmutableTexts } from "./checks/immutable-texts.ts";
import { checkReasons } from "./checks/reasons.ts";
import { checkRedirects } from "./checks/redirects.ts";
import { checkReusedKeys } from "./checks/reused-keys.ts";
import { checkSchemas } from "./checks/schemas.ts";
import { filterRedirects, findIdentityCorrections } from "./history/identities.ts";
import type { PreparedRelease } from "./history/release-state.ts";
import type { ReleaseSnapshot } from "./history/replay.ts";
import { proveCorrections } from "./proof/prove-corrections.ts";
import { checkRedactions } from "./redaction/redact.ts";
import { computeReleaseChanges } from "./release-changes.ts";

/** What the next release would be: its differences, its level, and the findings that block it. */
export interface ReleasePlan {
  readonly diff: SnapshotDiff;
  readonly level: Level;
  readonly forcedBy: readonly Effect[];
  readonly findings: readonly Finding[];
}

/** The level that the differences require. Redacting only earlier values is a patch. */
const computeReleaseLevel = (
  diff: SnapshotDiff,
  declared: Declared,
  redactedLocations: Iterable<string>,
): Pick<ReleasePlan, "level" | "forcedBy"> => {
  const computed = computeLevel(diff, declared);
  const redactions = [...redactedLocations].map((where): Effect => ({
    level: "patch",
    where,
    what: "earlier values redacted",
    concerns: "readers",
  }));
  return computed.level === "none" && redactions.length > 0 ? { level: "patch", forcedBy: redactions } : computed;
};

/** Reports other words whose meaning nobody has judged: the level depends on it, and no comparison shows it. */
const checkMeanings = (diff: SnapshotDiff, { meanings = {} }: Declared): readonly Finding[] => {
  const asked = new Map(
    listEffects(diff).flatMap((effect) => (effect.meaning === undefined ? [] : [[effect.meaning, effect] as const])),
  );
  return [...asked]
    .filter(([meaning]) => !Object.hasOwn(meanings, meaning))
    .map(([meaning, { where: record, before = "", after = "" }]) =>
      createFinding(
        { code: "schema/meaning-undeclared", pointer: "", arguments: { meaning, before, after } },
        { record },
      ),
    );
};

/**
 * Compares the current state with the last release: the level that is due, what forces it, and all findings. The levels of
 * the types are given, because only a compiler can compare them.
 */
export const planRelease = (
  last: ReleaseSnapshot,
  current: Snapshot,
  before: PreparedRelease,
  pending: PendingChanges,
  types: readonly Effect[] = [],
): ReleasePlan => {
  const declared = { types, meanings: pending.meanings };
  const { diff, entries, redirects, context } = computeReleaseChanges("next", current, last, before, pending);
  const changes = indexExplainableChanges(diff);
  // Entries without a change redact only earlier values.
  const pastRedactions = new Set(
    Object.values(entries)
      .map(({ record, pointer }) => formatLocation(record, pointer))
      .filter((location) => !changes.has(location)),
  );
  const redactionFindings = checkRedactions(pending.reasons, context);
  const wrongRedactions = new Set(redactionFindings.map(({ record, pointer }) => formatLocation(record, pointer)));
  return {
    diff,
    ...computeReleaseLevel(diff, declared, pastRedactions),
    findings: [
      ...checkSchemas(diff),
      ...checkMeanings(diff, declared),
      ...checkEvidence(current),
      ...checkImmutableTexts(diff),
      ...checkIdContinuity(
        current,
        before.identities,
        { published: before.redirects, redirects },
        findIdentityCorrections(entries),
      ),
      ...checkRedirects(filterRedirects(redirects, "next"), {
        published: before.redirects,
        before: last.records,
        after: current.records,
      }),
      ...redactionFindings,
      ...checkReasons(pending.reasons, {
        corrections: before.corrections,
        isExplainable: (location) =>
          changes.has(location) || pastRedactions.has(location) || wrongRedactions.has(location),
        isStillPublished: (record, pointer) =>
          [last, current].every(({ records }) => resolvePointer(records, `/${record}${pointer}`) !== undefined),
      }),
      ...checkReusedKeys(diff, before.corrections, { redirects, before: last.records }),
      ...proveCorrections(entries, diff, { redirects, isExplained: (location) => pastRedactions.has(location) }),
    ],
  };
};
