import { hashOfValue } from "./hash.ts";
import type { Correction, Corrections } from "../schema/index.ts";
import { isSame, needsReason, type Change, type Differences, type Part } from "../diff/index.ts";

/** A reason as a person wrote it, with its offsets; see the schema of reasons. */
export type Reason = Omit<
  Correction,
  "release" | "before" | "after" | "beforeSha256" | "afterSha256" | "parts" | "support"
>;

/** The name of a fact across records. */
export const placeOf = (record: string, pointer: string): string => `${record}#${pointer}`;

/** What an entry has to say of a change: what only the release can know. */
export const computedPart = (change: Change, kind: Correction["kind"]): Partial<Correction> => {
  const isRedacted = kind === "redaction";
  const value = (which: "before" | "after") => (which in change ? { [which]: change[which] } : {});
  return {
    ...(change.parts ? { parts: [...change.parts] as Part[] } : {}),
    ...(isRedacted && "before" in change ? { beforeSha256: hashOfValue(change.before) } : value("before")),
    ...value("after"),
    ...(change.support && !isRedacted ? { support: change.support } : {}),
  } as Partial<Correction>;
};

/** Every change that the log has to explain, and every one that it may, by place. */
export const explicable = (
  found: Differences,
): ReadonlyMap<string, { readonly change: Change; readonly isDue: boolean }> =>
  new Map(
    found.changed.flatMap(({ reference, changes }) =>
      changes
        .filter(({ change }) => change !== "added")
        .map((change) => [placeOf(reference, change.pointer), { change, isDue: needsReason(change) }] as const),
    ),
  );

const severities = ["editorial", "substantive", "reverses"] as const;

const joinedWords = (one: string | undefined, other: string | undefined): string =>
  [...new Set([one, other])].filter((words) => words !== undefined).join(" ");

/** A key that is free: `page`, or else `page-2`, `page-3` … */
const freeKey = (key: string, taken: object): string => {
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? key : `${key}-${count}`;
    if (!Object.hasOwn(taken, candidate)) return candidate;
  }
};

/** All pieces of two, the same one once; where different pieces have one key, the second is given another. */
const joinedEvidence = (one: Reason["evidence"], other: Reason["evidence"]): Reason["evidence"] =>
  Object.entries(other).reduce(
    (so, [key, piece]) =>
      Object.values(so).some((known) => isSame(known, piece)) ? so : { ...so, [freeKey(key, so)]: piece },
    one,
  );

/**
 * Two reasons for one place are one: the gravest severity, the kind of the last, both explanations, all evidence. Their
 * order is that of their ids: when each was written, nothing tells.
 */
const merged = (first: Reason, last: Reason): Reason => ({
  ...last,
  severity:
    severities[Math.max(severities.indexOf(first.severity), severities.indexOf(last.severity))] ?? last.severity,
  kind: first.kind === "redaction" ? first.kind : last.kind,
  reason: {
    ...last.reason,
    en: joinedWords(first.reason.en, last.reason.en),
    fr: joinedWords(first.reason.fr, last.reason.fr),
  },
  evidence: joinedEvidence(first.evidence, last.evidence),
});

/** Reasons by the permanent ids that they are to have; one place may have several. */
export type ReasonsById = Readonly<Record<string, Reason>>;

/**
 * The entries that a release adds to the log: each change that has a reason, with what was before and after. Several
 * reasons for one place are merged under the id of the first; one for a place that is as it was published is dropped,
 * unless it withholds what was there before.
 */
export const entriesOf = (
  found: Differences,
  reasons: ReasonsById,
  release: string,
  redactionOf: (reason: Reason) => Partial<Correction> | undefined = () => undefined,
): Corrections => {
  const changes = explicable(found);
  const byPlace = new Map<string, { id: string; reason: Reason }>();
  for (const [id, reason] of Object.entries(reasons).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const place = placeOf(reason.record, reason.pointer);
    const first = byPlace.get(place);
    byPlace.set(place, first ? { id: first.id, reason: merged(first.reason, reason) } : { id, reason });
  }
  return Object.fromEntries(
    [...byPlace].flatMap(([place, { id, reason }]): [string, Correction][] => {
      const known = changes.get(place);
      const told = known ? computedPart(known.change, reason.kind) : redactionOf(reason);
      return told ? [[id, { release, ...reason, ...told } as Correction]] : [];
    }),
  );
};
