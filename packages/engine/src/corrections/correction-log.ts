import { isEntryRequired, type Change, type FactPart, type SnapshotDiff } from "../diff/index.ts";
import { hashValue, isSameJson } from "../publish/index.ts";
import { joinReasons } from "../redirects/index.ts";
import type { Correction, Corrections, Redirects } from "../schema/index.ts";
import { createCorrectionId } from "./reasons-file.ts";

/** A reason as a person wrote it, with offsets. */
export type Reason = Omit<
  Correction,
  "release" | "before" | "after" | "beforeSha256" | "afterSha256" | "parts" | "support" | "redirects"
>;

/** A fact across records: `event/x#/date/day`. */
export const formatLocation = (record: string, pointer: string): string => `${record}#${pointer}`;

/** The fields of an entry that the release computes. */
export const computeEntryFields = (change: Change, kind: Correction["kind"]): Partial<Correction> => {
  const isRedacted = kind === "redaction";
  const pickSide = (which: "before" | "after") => (which in change ? { [which]: change[which] } : {});
  return {
    ...(change.parts ? { parts: [...change.parts] as FactPart[] } : {}),
    ...(isRedacted && "before" in change ? { beforeSha256: hashValue(change.before) } : pickSide("before")),
    ...pickSide("after"),
    ...(change.support && !isRedacted ? { support: change.support } : {}),
  } as Partial<Correction>;
};

/** The explanation of a change whose references follow redirects: their reasons. Their evidence is found with them. */
export const computeFollowedReason = ({ followed = [], parts }: Change, redirects: Redirects) => {
  const references = [...new Set(followed.map(({ reference }) => reference))].toSorted();
  return {
    kind: "redirect",
    redirects: references,
    severity: parts && !parts.includes("value") ? "editorial" : "substantive",
    reason: joinReasons(references.flatMap((reference) => redirects[reference]?.reason ?? [])),
    evidence: {},
  } as const;
};

/** The changes that the log must or may explain, by location. */
export const indexExplainableChanges = (
  diff: SnapshotDiff,
): ReadonlyMap<string, { readonly record: string; readonly change: Change; readonly isDue: boolean }> =>
  new Map(
    diff.changed.flatMap(({ reference, changes }) =>
      changes
        .filter(({ change }) => change !== "added")
        .map((change) => {
          const explainable = { record: reference, change, isDue: isEntryRequired(change) };
          return [formatLocation(reference, change.pointer), explainable] as const;
        }),
    ),
  );

const severities = ["editorial", "substantive", "reversal"] as const;

/** An unused key: `page`, or else `page-2`, `page-3` … */
const findFreeKey = (key: string, taken: object): string => {
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? key : `${key}-${count}`;
    if (!Object.hasOwn(taken, candidate)) return candidate;
  }
};

/** The entries of both, without duplicates. If different entries have the same key, the second one gets another. */
const mergeEvidence = (one: Reason["evidence"], other: Reason["evidence"]): Reason["evidence"] =>
  Object.entries(other).reduce(
    (result, [key, entry]) =>
      Object.values(result).some((known) => isSameJson(known, entry))
        ? result
        : { ...result, [findFreeKey(key, result)]: entry },
    one,
  );

/**
 * Two reasons for one location as one: the highest severity, the kind of the last one, both explanations, all evidence.
 * They come in the order of their ids, since nothing shows when each was written.
 */
const mergeReasons = (first: Reason, last: Reason): Reason => ({
  ...last,
  severity:
    severities[Math.max(severities.indexOf(first.severity), severities.indexOf(last.severity))] ?? last.severity,
  kind: first.kind === "redaction" ? first.kind : last.kind,
  reason: { ...last.reason, ...joinReasons([first.reason, last.reason]) },
  evidence: mergeEvidence(first.evidence, last.evidence),
});

/** Reasons by the permanent ids of their corrections. A location may have several. */
export type ReasonsById = Readonly<Record<string, Reason>>;

/** What a release knows besides its differences and reasons. */
interface LogContext {
  readonly release: string;
  /** The redirects of the release. */
  readonly redirects: Redirects;
  /** The corrections of earlier releases. */
  readonly corrections: Corrections;
  readonly computeRedaction: (reason: Reason) => Partial<Correction> | undefined;
}

/**
 * The entries that a release adds to the log: each change with a reason, with the values before and after, and each fact
 * that follows a redirect. Several reasons for one location are merged under the id of the first. A reason for an unchanged
 * location is dropped, unless it redacts earlier values: `computeRedaction` gives the fields of its entry.
 */
export const buildCorrections = (
  diff: SnapshotDiff,
  reasons: ReasonsById,
  { release, redirects, corrections, computeRedaction }: LogContext,
): Corrections => {
  const changes = indexExplainableChanges(diff);
  const byLocation = new Map<string, { id: string; reason: Reason }>();
  for (const [id, reason] of Object.entries(reasons).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const location = formatLocation(reason.record, reason.pointer);
    const first = byLocation.get(location);
    byLocation.set(location, first ? { id: first.id, reason: mergeReasons(first.reason, reason) } : { id, reason });
  }
  const taken = new Set([...Object.keys(corrections), ...Object.keys(reasons)]);
  for (const [location, { record, change, isDue }] of changes) {
    if (!isDue || !change.followed || byLocation.has(location)) continue;
    const { pointer } = change;
    const id = createCorrectionId(record, pointer, taken);
    taken.add(id);
    byLocation.set(location, { id, reason: { record, pointer, ...computeFollowedReason(change, redirects) } });
  }
  return Object.fromEntries(
    [...byLocation].flatMap(([location, { id, reason }]): [string, Correction][] => {
      const known = changes.get(location);
      const computed = known ? computeEntryFields(known.change, reason.kind) : computeRedaction(reason);
      return computed ? [[id, { release, ...reason, ...computed } as Correction]] : [];
    }),
  );
};
