import { type Correction, find, type Kind, type PastRedirect } from "@vnjp/dataset";
import { listReferences as listPackageReferences } from "@vnjp/dataset/citation-status";
import { findLastLabel } from "./last-label.ts";
import { releaseData, type ReleaseData } from "./release-data.ts";

interface LoggedRelease {
  readonly release: string;
  /** The day of the release; undefined for a pre-release, which already lists the ids that it will retire. */
  readonly date: string | undefined;
  /** The release before it; undefined if this is the first one. */
  readonly previous: string | undefined;
}

/** A corrected fact; `id` is permanent. */
export interface CorrectionEntry extends LoggedRelease {
  readonly type: "correction";
  readonly id: string;
  readonly correction: Correction;
}

/** What happened to an id; `from` is its reference. */
export interface RedirectEntry extends LoggedRelease {
  readonly type: "redirect";
  readonly from: string;
  /** How often something had happened to the id before. */
  readonly index: number;
  /** Its last label, if the history has it. */
  readonly label: string | undefined;
  readonly redirect: PastRedirect;
}

export type LogEntry = CorrectionEntry | RedirectEntry;

/** Lists the records that a redirect leads to. */
export const listSuccessors = (redirect: PastRedirect): readonly string[] => {
  if (!("to" in redirect)) return [];
  return redirect.kind === "split" ? Object.values(redirect.to) : [redirect.to];
};

/** Gets the id of an entry on a page, which is the hash of its address. It stays the same whatever happens later. */
export const getEntryAnchor = (entry: LogEntry): string => {
  if (entry.type === "correction") return `correction-${entry.id}`;
  const name = entry.from.replace("/", "-");
  return entry.index === 0 ? `retired-${name}` : `${entry.redirect.kind}-${name}-${entry.index}`;
};

/** Lists every reference that a subject has had. */
type ListReferences = (reference: string) => readonly string[];

const collectTexts = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(collectTexts) : [];
};

/** Whether an entry is about one of these records. Facts follow a move without an entry: it is about those who name its target. */
const isAboutRecord = (
  { entry, named }: { readonly entry: LogEntry; readonly named: ReadonlySet<string> },
  reference: string,
  references: readonly string[],
): boolean => {
  if (entry.type === "correction") return references.includes(entry.correction.record);
  const successors = listSuccessors(entry.redirect);
  const isFollowed = entry.redirect.kind === "moved" && successors.some((to) => named.has(to));
  return isFollowed || entry.from === reference || successors.includes(reference);
};

const compareByAnchor = (a: LogEntry, b: LogEntry): number => (getEntryAnchor(a) < getEntryAnchor(b) ? -1 : 1);

/** Builds the log of corrections and redirects, newest release first; within a release sorted by anchor. */
export const buildLog = (
  { corrections, redirects, releases }: ReleaseData,
  listReferences: ListReferences = listPackageReferences,
) => {
  const earlier = new Set(Object.values(releases).map(({ previous }) => previous));
  const newest = Object.keys(releases).find((release) => !earlier.has(release));
  const getLoggedRelease = (release: string): LoggedRelease => {
    const known = releases[release];
    if (known === undefined && release.includes("-")) return { release, date: undefined, previous: newest };
    if (known === undefined) throw new Error(`the log names release ${release}, which is not in the history`);
    return { release, date: known.date, previous: known.previous };
  };
  /** Counts the releases before this one: two releases on one day need an order. */
  const countEarlierReleases = (release: string): number => {
    const { previous } = getLoggedRelease(release);
    return previous === undefined ? 0 : countEarlierReleases(previous) + 1;
  };
  const entries = [
    ...Object.entries(corrections).map(([id, correction]): CorrectionEntry => ({
      type: "correction",
      id,
      correction,
      ...getLoggedRelease(correction.release),
    })),
    ...Object.entries(redirects).flatMap(([from, { earlier: past = [], ...last }]) =>
      [...past, last].map((redirect, index): RedirectEntry => ({
        type: "redirect",
        from,
        index,
        redirect,
        label: find(from)?.label.en ?? findLastLabel(releases, from, redirect.release),
        ...getLoggedRelease(redirect.release),
      })),
    ),
  ].toSorted((a, b) => countEarlierReleases(b.release) - countEarlierReleases(a.release) || compareByAnchor(a, b));
  const findRedirect = (reference: string): RedirectEntry | undefined =>
    entries.find((entry): entry is RedirectEntry => entry.type === "redirect" && entry.from === reference);
  return {
    entries: entries as readonly LogEntry[],
    listReferences,
    /** Lists the entries about a record: its corrections, also under earlier ids, its redirects, those to it, and the moves of what it names. */
    listEntries: (reference: string): readonly LogEntry[] => {
      const references = listReferences(reference);
      const named = new Set(collectTexts(find(reference)));
      return entries.filter((entry) => isAboutRecord({ entry, named }, reference, references));
    },
    /** Finds the newest correction of a fact, also under earlier ids of its record. */
    findCorrection: (reference: string, pointer: string): CorrectionEntry | undefined => {
      const references = listReferences(reference);
      return entries.find(
        (entry): entry is CorrectionEntry =>
          entry.type === "correction" &&
          entry.correction.pointer === pointer &&
          references.includes(entry.correction.record),
      );
    },
    /** Finds the last redirect of an id. */
    findRedirect,
    /** Gets the label of a record, or its last label. */
    getLabel: (reference: string): string => find(reference)?.label.en ?? findRedirect(reference)?.label ?? reference,
    /** Finds the day of a release. */
    findReleaseDay: (release: string): string | undefined => releases[release]?.date,
    firstDay: Object.values(releases).find(({ previous }) => previous === undefined)?.date,
  };
};

export type Log = ReturnType<typeof buildLog>;

/** The log of this release. */
export const log: Log = buildLog(releaseData);

/** Lists the retired ids of a kind. */
export const listRetiredIds = (kind: Kind): readonly { readonly id: string; readonly entry: RedirectEntry }[] =>
  log.entries.flatMap((entry) => {
    if (entry.type !== "redirect" || !entry.from.startsWith(`${kind}/`)) return [];
    if (entry.redirect.kind === "reinstated" || entry !== log.findRedirect(entry.from)) return [];
    return [{ id: entry.from.slice(kind.length + 1), entry }];
  });
