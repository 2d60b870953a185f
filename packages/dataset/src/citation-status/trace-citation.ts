import type { RecordCitation } from "../citations/citation.ts";
import { isAtOrBelow } from "../records/pointer.ts";
import { resolvePointer } from "../records/resolve-pointer.ts";
import { followRedirects } from "../records/resolve-reference.ts";
import type { Retirement } from "../records/resolve-redirect.ts";
import { selectCorrectionsSince } from "../releases/corrections.ts";
import { computeChanges, type DatedCorrection, type NetChanges } from "./changes.ts";
import { findLaterFactRelease, findLaterRecordRelease } from "./first-releases.ts";
import {
  listRenamedReferences,
  listUndoneRedirects,
  type RenamedReference,
  type UndoneRedirect,
} from "./followed-redirects.ts";
import { findReleaseDate, type ReleaseData } from "./release-data.ts";
import { findTargetRelease, listSubjectStages, resolveSubject } from "./subjects.ts";

/** The differences between a release and this data. */
export interface Changes extends NetChanges {
  /** The new ids of subjects that the cited facts name. */
  readonly renamed: readonly RenamedReference[];
  /** The redirects of the record, or to it, that were undone since. */
  readonly undoneRedirects: readonly UndoneRedirect[];
}

/** The status of a citation whose record has a retired id. */
interface RetiredCitation<K extends Retirement["kind"]> extends Changes {
  readonly outcome: K;
  readonly redirect: Extract<Retirement, { readonly kind: K }>;
  /** The release since which the id leads to its target; later than that of the redirect if its first target was retired. */
  readonly since: string;
  /** The day of that release (`YYYY-MM-DD`); undefined if it is not in the history. */
  readonly date: string | undefined;
}

/** The status of a citation of something that its release did not have. */
interface UnknownCitation {
  readonly outcome: "unknown";
  readonly unknownPart: "release" | "record" | "fact";
  /** The corrections that withdrew the fact before that release. */
  readonly earlierCorrections: readonly DatedCorrection[];
  /** The release that first published it, if it is a later one, and its day (undefined if it is not in the history). */
  readonly firstRelease?: { readonly release: string; readonly date: string | undefined };
  /** The older major version (1) that may have the release, as a fix made after the next major version: ask data of that one. */
  readonly olderMajor?: number;
}

/**
 * What has happened to a cited record or fact since the cited release.
 *
 * - `current`: it says the same. Corrections that were reverted since are in `undone`, new ids of what it names in `renamed`.
 * - `corrected`: it says something else. The differences are in `changes`. A record as a whole is corrected too if the
 *   cited release had a merge, split or withdrawal that was undone since.
 * - `moved`: the subject has another id. `changes` has the corrections under either.
 * - `merged`: the record is now part of another one.
 * - `split`: the record became several.
 * - `withdrawn`: the record is no longer published.
 * - `unknown`: the history of this data has no such release, or the release did not have this record or fact.
 * - `later-release`: the release is newer than this data.
 */
export type CitationStatus =
  | ({ readonly outcome: "current" } & Changes)
  | ({ readonly outcome: "corrected" } & Changes)
  | RetiredCitation<"moved">
  | RetiredCitation<"merged">
  | RetiredCitation<"split">
  | RetiredCitation<"withdrawn">
  | UnknownCitation
  | { readonly outcome: "later-release" };

/** Lists the corrections of a subject after a release, at a pointer, above it or below it. */
const listLoggedCorrections = (
  releaseData: ReleaseData,
  subject: string,
  pointer: string,
  since: string,
): DatedCorrection[] => {
  // Select by subject first: a log is long, and a paper has many citations.
  const candidates = Object.entries(releaseData.corrections.corrections)
    .filter(([, { record }]) => resolveSubject(releaseData, record) === subject)
    .filter(([, entry]) => isAtOrBelow(entry.pointer, pointer) || isAtOrBelow(pointer, entry.pointer));
  return selectCorrectionsSince({ corrections: Object.fromEntries(candidates) }, since).map((entry) => ({
    ...entry,
    date: findReleaseDate(releaseData, entry.release),
  }));
};

/**
 * Lists the corrections that changed what the release said. It leaves out corrections of facts that were added later, and
 * redactions that only withhold earlier values.
 */
const listEffectiveCorrections = (
  releaseData: ReleaseData,
  subject: string,
  pointer: string,
  release: string,
): DatedCorrection[] =>
  listLoggedCorrections(releaseData, subject, pointer, release)
    .filter(({ parts }) => parts?.length !== 0)
    .filter(
      (entry) => !findLaterFactRelease(releaseData, { subject, pointer: entry.pointer, value: undefined }, release),
    );

/** Finds out whether the release lacks the cited record or fact; undefined if it had it. */
const findUnknown = (
  releaseData: ReleaseData,
  { reference, release, pointer }: RecordCitation,
): UnknownCitation | undefined => {
  const now = followRedirects(releaseData.redirects, releaseData.findRecord, reference);
  if (now.outcome === "unknown") return { outcome: "unknown", unknownPart: "record", earlierCorrections: [] };
  const subject = resolveSubject(releaseData, reference);
  const createUnknown = (missing: "record" | "fact", first: string): UnknownCitation => ({
    outcome: "unknown",
    unknownPart: missing,
    earlierCorrections: [],
    firstRelease: { release: first, date: findReleaseDate(releaseData, first) },
  });
  // For a retired id, the answer is its redirect, whichever release is cited.
  const currentRecord = now.outcome === "current" || now.outcome === "moved" ? now.record : undefined;
  const later = currentRecord && findLaterRecordRelease(releaseData, subject, release);
  if (later !== undefined) return createUnknown("record", later);
  // A fact that was corrected since was in the release, and so was its field.
  if (!currentRecord || pointer === "" || listEffectiveCorrections(releaseData, subject, pointer, release).length > 0)
    return undefined;
  const location = resolvePointer(currentRecord, pointer);
  const first = findLaterFactRelease(releaseData, { subject, pointer, value: location?.value }, release);
  if (first !== undefined) return createUnknown("fact", first);
  // Keys are permanent: if the record does not have the fact, it never had it, unless the log has its withdrawal.
  return location
    ? undefined
    : {
        outcome: "unknown",
        unknownPart: "fact",
        earlierCorrections: listLoggedCorrections(releaseData, subject, pointer, "0.0.0"),
      };
};

/** Computes the status of a citation of a release that exists. */
export const traceCitation = (releaseData: ReleaseData, citation: RecordCitation): CitationStatus => {
  const unknown = findUnknown(releaseData, citation);
  if (unknown) return unknown;
  const { reference, release, pointer } = citation;
  const net = computeChanges(
    listSubjectStages(releaseData, reference, release).flatMap(({ subject, since }) =>
      listEffectiveCorrections(releaseData, subject, pointer, since),
    ),
    (record) => resolveSubject(releaseData, record),
  );
  const now = followRedirects(releaseData.redirects, releaseData.findRecord, reference);
  const cited = { subject: resolveSubject(releaseData, reference), pointer, release };
  const location = "record" in now && now.record ? resolvePointer(now.record, pointer) : undefined;
  const changed = new Set(net.changes.map((change) => change.pointer));
  const changes: Changes = {
    ...net,
    renamed: listRenamedReferences(releaseData, cited, location, changed),
    undoneRedirects: listUndoneRedirects(releaseData, cited),
  };
  if (!("redirect" in now)) {
    const isChanged = net.changes.length > 0 || changes.undoneRedirects.some(({ isCited }) => isCited);
    return { outcome: isChanged ? "corrected" : "current", ...changes };
  }

  const { redirect } = now;
  const since = findTargetRelease(releaseData, reference);
  const retired = { since, date: findReleaseDate(releaseData, since), ...changes };
  // One case for each kind, so that the compiler knows that outcome and redirect have the same kind.
  switch (redirect.kind) {
    case "moved":
      return { outcome: "moved", redirect, ...retired };
    case "merged":
      return { outcome: "merged", redirect, ...retired };
    case "split":
      return { outcome: "split", redirect, ...retired };
    case "withdrawn":
      return { outcome: "withdrawn", redirect, ...retired };
  }
};
