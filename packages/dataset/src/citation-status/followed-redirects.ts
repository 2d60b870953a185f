import type { PastRedirect, Reference } from "../../generated/types.ts";
import { escapeStep } from "../records/pointer.ts";
import { isReference } from "../records/is-reference.ts";
import { isFact } from "../records/collect-facts.ts";
import type { RecordLocation } from "../records/resolve-pointer.ts";
import { listRedirectTargets } from "../records/resolve-redirect.ts";
import { compareReleases } from "../releases/compare-releases.ts";
import { findLaterFactRelease } from "./first-releases.ts";
import { findReleaseDate, type ReleaseData } from "./release-data.ts";
import { resolveSubject } from "./subjects.ts";

/** A reference that a cited fact had, and that has a new id since: the fact is about the same subject. */
export interface RenamedReference {
  /** The reference that the cited release had. */
  readonly from: Reference;
  /** The reference of the same subject now. */
  readonly to: Reference;
  /** The release that moved it. */
  readonly release: string;
  /** The day of the release (`YYYY-MM-DD`); undefined if it is not in the history. */
  readonly date: string | undefined;
}

/** A redirect that a later release undid: the id is in use again. */
export interface UndoneRedirect {
  /** The reference that is in use again. */
  readonly reference: Reference;
  /** What was undone. */
  readonly redirect: PastRedirect;
  /** Its end. */
  readonly end: PastRedirect;
  /** The day of the release that undid it (`YYYY-MM-DD`); undefined if it is not in the history. */
  readonly date: string | undefined;
  /** Whether the cited release had this redirect: then the cited record may have been more, or less, than it is now. */
  readonly isCited: boolean;
}

/** What is cited: a location in a release. */
interface CitedLocation {
  readonly subject: string;
  readonly pointer: string;
  readonly release: string;
}

/** Every string in a value, with the pointer of its fact, or its own outside facts. */
function* walkStrings(value: unknown, pointer: string, isInFact: boolean): Generator<readonly [string, string]> {
  if (typeof value === "string") yield [pointer, value];
  else if (typeof value === "object" && value !== null)
    for (const [key, child] of Object.entries(value)) {
      const isInside = isInFact || isFact(value);
      yield* walkStrings(child, isInside ? pointer : `${pointer}/${escapeStep(key)}`, isInside);
    }
}

/**
 * Lists the ids at a location that are newer than the cited release, since their subjects moved. It leaves out facts that have
 * changed or are newer themselves.
 */
export const listRenamedReferences = (
  releaseData: ReleaseData,
  { subject, pointer, release }: CitedLocation,
  location: RecordLocation | undefined,
  changed: ReadonlySet<string>,
): readonly RenamedReference[] => {
  const moves = Object.entries(releaseData.redirects.redirects).flatMap(([from, redirect]) =>
    redirect.kind === "moved" && isReference(from) && compareReleases(redirect.release, release) > 0
      ? [{ from, ...redirect }]
      : [],
  );
  if (moves.length === 0 || !location) return [];
  const { value, fact } = location;
  const references = new Set(
    [...walkStrings(value, fact ?? pointer, fact !== undefined)].flatMap(([at, text]) =>
      changed.has(at) ||
      findLaterFactRelease(releaseData, { subject, pointer: at, value: undefined }, release) !== undefined
        ? []
        : [text],
    ),
  );
  return moves
    .filter(({ from }) => references.has(resolveSubject(releaseData, from)))
    .map(({ from, to, release: since }) => ({ from, to, release: since, date: findReleaseDate(releaseData, since) }));
};

/** Lists the redirects of and to a subject that were undone after the cited release. */
export const listUndoneRedirects = (
  releaseData: ReleaseData,
  { subject, pointer, release }: CitedLocation,
): readonly UndoneRedirect[] =>
  Object.entries(releaseData.redirects.redirects).flatMap(([reference, { earlier = [], ...last }]) => {
    if (!isReference(reference)) return [];
    const all: readonly PastRedirect[] = [...earlier, last];
    return all.flatMap((end, index): UndoneRedirect[] => {
      const redirect = all[index - 1];
      if (end.kind !== "reinstated" || !redirect || compareReleases(end.release, release) <= 0) return [];
      const concerned = [reference, ...listRedirectTargets(redirect)].map((each) => resolveSubject(releaseData, each));
      if (!concerned.includes(subject)) return [];
      const isCited = pointer === "" && compareReleases(redirect.release, release) <= 0;
      return [{ reference, redirect, end, date: findReleaseDate(releaseData, end.release), isCited }];
    });
  });
