import { resolvePointer } from "../../corpus/index.ts";
import { formatLocation, type ReasonsById } from "../../corrections/correction-log.ts";
import { getUnitValue, isUnit } from "../../diff/index.ts";
import { createFinding, type Finding, type FindingArguments } from "../../findings/index.ts";
import { hashValue, isSameJson, type PublishedRecords } from "../../publish/index.ts";
import { getCurrentReference } from "../../redirects/index.ts";
import type { Correction, Corrections, Operation, Redirect, Redirects, Release, Releases } from "../../schema/index.ts";
import { listDataPaths, parseDataPath, type RecordLocation } from "../history/data-paths.ts";
import { findFirstReleases } from "../history/first-releases.ts";
import { indexRedactions, removePaths, type WithholdOperation } from "../history/redactions.ts";
import { replay, type ReleaseSnapshot } from "../history/replay.ts";

/** What redactions are checked against: the current records, and everything published before. */
export interface RedactionContext {
  readonly current: PublishedRecords;
  readonly redirects: Redirects;
  readonly last: ReleaseSnapshot;
  readonly releases: Releases;
}

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
  for (const { release } of replay(context.last, context.releases)) {
    const value = resolvePointer(release, path);
    if (value !== undefined && (present === undefined || !isSameJson(value, present))) return value;
  }
  return undefined;
};

/** The earlier values at a location: one for each reference under which it had another value. */
const listEarlierValues = (context: RedactionContext, location: RecordLocation): readonly unknown[] =>
  listDataPaths(location, context.redirects)
    .map((path) => findEarlierValue(context, path))
    .filter((value) => value !== undefined);

/** Why a location cannot be redacted; undefined if it is a retired record, or a fact or other unit that some release had. */
const findProblem = (
  context: RedactionContext,
  location: RecordLocation,
): FindingArguments["redaction/not-a-fact"]["problem"] | undefined => {
  const present = findPresentValue(context, location);
  if (location.pointer === "") return present === undefined ? undefined : "record-published";
  const values = [...(present === undefined ? [] : [present]), ...listEarlierValues(context, location)];
  if (values.length === 0) return "never-published";
  return values.some(isUnit) ? undefined : "not-one-fact";
};

/** Reports redactions of anything but a fact or a retired record. */
export const checkRedactions = (reasons: ReasonsById, context: RedactionContext): readonly Finding[] =>
  Object.values(reasons).flatMap((reason) => {
    const problem = reason.kind === "redaction" ? findProblem(context, reason) : undefined;
    if (problem === undefined) return [];
    const { record, pointer } = reason;
    return [createFinding({ code: "redaction/not-a-fact", pointer, arguments: { problem } }, { record })];
  });

/**
 * The fields of an entry that redacts only earlier values, which were corrected, withdrawn or retired before: the current
 * value, if there is one. Undefined if no release had another value there.
 */
export const computePastRedaction = (
  context: RedactionContext,
  location: Pick<Correction, "kind"> & RecordLocation,
): Partial<Correction> | undefined => {
  if (location.kind !== "redaction" || findProblem(context, location) !== undefined) return undefined;
  if (listEarlierValues(context, location).length === 0) return undefined;
  const present = findPresentValue(context, location);
  const unitValues = present === undefined ? {} : { before: getUnitValue(present), after: getUnitValue(present) };
  return { parts: [], ...unitValues } as Partial<Correction>;
};

const listRedactions = (entries: Corrections): readonly (readonly [id: string, location: RecordLocation])[] =>
  Object.entries(entries).filter(([, { kind }]) => kind === "redaction");

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
  const appearances = findFirstReleases(context.last, context);
  return widest.toSorted().flatMap((path): WithholdOperation[] => {
    const value = findEarlierValue(context, path);
    const { record, pointer } = parseDataPath(path);
    const subject = getCurrentReference(record, context.redirects);
    const since = appearances[pointer === "" ? subject : formatLocation(subject, pointer)];
    const firstRelease = since === undefined ? {} : { since };
    return value === undefined ? [] : [{ op: "withhold", path, sha256: hashValue(value), ...firstRelease }];
  });
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
  const visible = present === undefined ? undefined : getUnitValue(present);
  const toFieldOrHash = (name: "before" | "after", value: unknown) =>
    value === undefined
      ? {}
      : visible !== undefined && isSameJson(value, visible)
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
      return [id, redactionId === undefined ? entry : hashEntry(entry, findPresentValue(context, entry), redactionId)];
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
