import { resolvePointer } from "../../corpus/index.ts";
import { formatLocation, type ReasonsById } from "../../corrections/correction-log.ts";
import { getUnitValue, isUnit } from "../../diff/index.ts";
import { createFinding, type Finding, type FindingArguments } from "../../findings/index.ts";
import { hashValue, isSameJson, type PublishedRecords } from "../../publish/index.ts";
import { getCurrentReference } from "../../redirects/index.ts";
import type { Correction, Corrections, Operation, Redirect, Redirects, Release, Releases } from "../../schema/index.ts";
import { listDataPaths, parseDataPath, type RecordLocation } from "../history/data-paths.ts";
import { findFirstReleases } from "../history/first-releases.ts";
import { createPatch } from "../history/patch.ts";
import { indexRedactions, removePaths } from "../history/redactions.ts";
import { replay, type ReleaseSnapshot, type ReplayedRelease } from "../history/replay.ts";

/** What redactions are checked against: the current records, and everything published before. */
export interface RedactionContext {
  readonly current: PublishedRecords;
  readonly redirects: Redirects;
  readonly last: ReleaseSnapshot | undefined;
  readonly releases: Releases;
}

/** All releases, the newest first. */
const listStates = ({ last, releases }: RedactionContext): Iterable<ReplayedRelease> =>
  last ? replay(last, releases) : [];

const getCurrentValue = ({ current: records }: RedactionContext, path: string): unknown =>
  resolvePointer({ records }, path);

/** The current value at a location, under any reference of the record. */
const findPresentValue = (context: RedactionContext, location: RecordLocation): unknown =>
  listDataPaths(location, context.redirects)
    .map((path) => getCurrentValue(context, path))
    .find((value) => value !== undefined);

/** The last published value at a path that differs from the current one. */
const findEarlierValue = (context: RedactionContext, path: string): unknown => {
  const present = getCurrentValue(context, path);
  for (const { release } of listStates(context)) {
    const value = resolvePointer(release, path);
    if (value !== undefined && (present === undefined || !isSameJson(value, present))) return value;
  }
  return undefined;
};

/** Whether a location can be redacted: a retired record, or a fact or other unit that some release had. */
const isRedactable = (context: RedactionContext, location: RecordLocation): boolean => {
  if (location.pointer === "") return findPresentValue(context, location) === undefined;
  const paths = listDataPaths(location, context.redirects);
  const values = [
    ...paths.map((path) => getCurrentValue(context, path)),
    ...paths.map((path) => findEarlierValue(context, path)),
  ];
  return values.some((value) => value !== undefined && isUnit(value));
};

/** Whether there is a value at a location, or was one in some release. */
const isKnownLocation = (context: RedactionContext, location: RecordLocation): boolean =>
  findPresentValue(context, location) !== undefined ||
  listDataPaths(location, context.redirects).some((path) => findEarlierValue(context, path) !== undefined);

/** Why a location that is not redactable is not. */
const getProblem = (
  context: RedactionContext,
  location: RecordLocation,
): FindingArguments["redaction/not-a-fact"]["problem"] => {
  if (!isKnownLocation(context, location)) return "never-published";
  return location.pointer === "" ? "record-published" : "not-one-fact";
};

/** Reports redactions of anything but a fact or a retired record. */
export const checkRedactions = (reasons: ReasonsById, context: RedactionContext): readonly Finding[] =>
  Object.values(reasons)
    .filter((reason) => reason.kind === "redaction" && !isRedactable(context, reason))
    .map((reason) => {
      const { record, pointer } = reason;
      const problem = getProblem(context, reason);
      return createFinding({ code: "redaction/not-a-fact", pointer, arguments: { problem } }, { record });
    });

/**
 * The fields of an entry that redacts only earlier values, which were corrected, withdrawn or retired before: the current
 * value, if there is one. Undefined if no release had another value there.
 */
export const computePastRedaction = (
  context: RedactionContext,
  location: Pick<Correction, "kind"> & RecordLocation,
): Partial<Correction> | undefined => {
  if (location.kind !== "redaction" || !isRedactable(context, location)) return undefined;
  if (!listDataPaths(location, context.redirects).some((path) => findEarlierValue(context, path) !== undefined))
    return undefined;
  const present = findPresentValue(context, location);
  const unitValues = present === undefined ? {} : { before: getUnitValue(present), after: getUnitValue(present) };
  return { parts: [], ...unitValues } as Partial<Correction>;
};

const listRedactions = (entries: Corrections): readonly (readonly [id: string, location: RecordLocation])[] =>
  Object.entries(entries).filter(([, { kind }]) => kind === "redaction");

type WithholdOperation = Extract<Operation, { readonly op: "withhold" }>;

const isAtOrBelow = (path: string, ancestor: string): boolean => path === ancestor || path.startsWith(`${ancestor}/`);

/** The redactions of a release in its patch: the path, the hash of the last value, and the release that first had one. */
export const buildWithholdOperations = (
  entries: Corrections,
  context: RedactionContext,
): readonly WithholdOperation[] => {
  const paths = listRedactions(entries).flatMap(([, location]) => listDataPaths(location, context.redirects));
  const widest = [...new Set(paths)].filter(
    (path) => !paths.some((other) => other !== path && isAtOrBelow(path, other)),
  );
  if (widest.length === 0) return [];
  const appearances = findFirstReleases([...listStates(context)], context.redirects, context.releases);
  return widest.toSorted().flatMap((path): WithholdOperation[] => {
    const value = findEarlierValue(context, path);
    const { record, pointer } = parseDataPath(path);
    const subject = getCurrentReference(record, context.redirects);
    const since = appearances[pointer === "" ? subject : formatLocation(subject, pointer)];
    const firstRelease = since === undefined ? {} : { since };
    return value === undefined ? [] : [{ op: "withhold", path, sha256: hashValue(value), ...firstRelease }];
  });
};

/** The patch from one value to another, with the hashes of redacted values instead of the values. */
export const createRedactedPatch = (
  from: unknown,
  to: unknown,
  redactions: readonly WithholdOperation[],
): readonly Operation[] => {
  const paths = redactions.map(({ path }) => path);
  return [
    ...paths
      .filter((path) => resolvePointer(from, path) !== undefined)
      .map((path): Operation => ({ op: "remove", path })),
    ...createPatch(removePaths(from, paths), removePaths(to, paths)),
    ...redactions,
  ];
};

/** An operation without redacted values: removed if its path is redacted, reduced if it contains redacted values. */
const redactOperation = (operation: Operation, redactedPaths: readonly string[]): Operation[] => {
  const { path } = operation;
  if (redactedPaths.some((redacted) => isAtOrBelow(path, redacted))) return [];
  if (!("value" in operation)) return [operation];
  const inner = redactedPaths
    .filter((redacted) => redacted.startsWith(`${path}/`))
    .map((redacted) => redacted.slice(path.length));
  const value = removePaths(operation.value, inner);
  return [{ ...operation, value }];
};

/** The history of earlier releases without the redacted values: their hashes are in the release that redacts them. */
export const redactHistory = (releases: Releases, redactions: readonly WithholdOperation[]): Releases => {
  const paths = redactions.map(({ path }) => path);
  return Object.fromEntries(
    Object.entries(releases).map(([version, release]): [string, Release] => [
      version,
      { ...release, data: release.data.flatMap((operation) => redactOperation(operation, paths)) },
    ]),
  );
};

const createRedactedReason = (redactionId: string): Correction["reason"] => ({
  en: `The reason was taken out by the redaction ${redactionId}.`,
  fr: `Le motif a été retiré par l’occultation ${redactionId}.`,
});

/** An entry with hashes instead of all values but the current one, and without its reason and evidence. */
const hashEntry = (entry: Correction, present: unknown, redactionId: string): Correction => {
  const { before, after, support: _, ...rest } = entry;
  const toFieldOrHash = (name: "before" | "after", value: unknown) =>
    value === undefined
      ? {}
      : present !== undefined && isSameJson(value, present)
        ? { [name]: value }
        : { [`${name}Sha256`]: hashValue(value) };
  return {
    ...rest,
    ...toFieldOrHash("before", before),
    ...toFieldOrHash("after", after),
    reason: createRedactedReason(redactionId),
    evidence: {},
  };
};

/** The entries of earlier releases, with hashes instead of redacted values. */
export const redactCorrections = (
  corrections: Corrections,
  entries: Corrections,
  context: RedactionContext,
): Corrections => {
  const redactedById = listRedactions(entries).map(
    ([id, location]) => [id, indexRedactions(listDataPaths(location, context.redirects), context.redirects)] as const,
  );
  return Object.fromEntries(
    Object.entries(corrections).map(([id, entry]) => {
      const [redactionId] =
        redactedById.find(([, redactedPaths]) => redactedPaths.has(entry.record, entry.pointer)) ?? [];
      const present = findPresentValue(context, entry);
      return [
        id,
        redactionId === undefined
          ? entry
          : hashEntry(entry, present === undefined ? undefined : getUnitValue(present), redactionId),
      ];
    }),
  );
};

const removeEvidence = ({ earlier, ...redirect }: Redirect): Redirect => ({
  ...redirect,
  evidence: {},
  ...(earlier ? { earlier: earlier.map((past) => ({ ...past, evidence: {} })) } : {}),
});

/** The redirects, without the evidence of those whose records are redacted: it quotes them. */
export const redactRedirects = (redirects: Redirects, entries: Corrections): Redirects => {
  const whole = listRedactions(entries).filter(([, { pointer }]) => pointer === "");
  const redactedPaths = indexRedactions(
    whole.flatMap(([, location]) => listDataPaths(location, redirects)),
    redirects,
  );
  return Object.fromEntries(
    Object.entries(redirects).map(([from, redirect]): [string, Redirect] => [
      from,
      redactedPaths.has(from, "") ? removeEvidence(redirect) : redirect,
    ]),
  );
};
