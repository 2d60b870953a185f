import type { Redirect } from "../../generated/types.ts";
import { placeAfter, recordAfter } from "./appearances.ts";
import { changesOf, type Changes, type DatedCorrection } from "./changes.ts";
import type { RecordCitation } from "../citing/citation.ts";
import { correctionsIn } from "./corrections.ts";
import { resolveIn } from "../get.ts";
import { dateOf, type Ledgers } from "./ledgers.ts";
import { placeIn } from "../place.ts";
import { leadsSince, stagesOf, subjectOf } from "./subjects.ts";

/** Why an id is retired. */
interface Retired<K extends Redirect["kind"]> extends Changes {
  readonly outcome: K;
  readonly redirect: Extract<Redirect, { readonly kind: K }>;
  /** The release since which it leads there: later than the redirect's own where what it led to was retired in its turn. */
  readonly since: string;
  /** The day of that release (`YYYY-MM-DD`; undefined where the history has none). */
  readonly date: string | undefined;
}

/** Why a citation names nothing. */
export interface Unknown {
  readonly outcome: "unknown";
  readonly missing: "release" | "record" | "fact";
  /** The corrections that took the fact away before that release. */
  readonly earlier: readonly DatedCorrection[];
  /** The release that first published it, where that is a later one, and its day (undefined where the history has none). */
  readonly first?: { readonly release: string; readonly date: string | undefined };
}

/** What became of a citation since the release that it names. */
export type Standing =
  /** What was cited stands as it was; what was corrected in between and taken back is told. */
  | ({ readonly outcome: "current" } & Changes)
  /** What was cited is different now. */
  | ({ readonly outcome: "corrected" } & Changes)
  /** The subject has another id (and `changes` tells what was corrected under either). */
  | Retired<"moved">
  /** The record is a part of another one. */
  | Retired<"merged">
  /** The record became several. */
  | Retired<"split">
  /** The record is no longer published. */
  | Retired<"withdrawn">
  /** That release has no such record or fact, or there never was such a release. */
  | Unknown
  /** The release is newer than this data, which so cannot tell. */
  | { readonly outcome: "newer" };

const isAtOrBelow = (pointer: string, above: string): boolean => pointer === above || pointer.startsWith(`${above}/`);

/** The corrections of a subject after a release, of the place that a pointer names, above it or below it. */
const loggedIn = (ledgers: Ledgers, subject: string, pointer: string, since: string): DatedCorrection[] => {
  // The few of this subject first: a log is long, and a paper cites much.
  const own = Object.entries(ledgers.corrections.corrections)
    .filter(([, { record }]) => subjectOf(ledgers, record) === subject)
    .filter(([, entry]) => isAtOrBelow(entry.pointer, pointer) || isAtOrBelow(pointer, entry.pointer));
  return correctionsIn({ corrections: Object.fromEntries(own) }, since).map((entry) => ({
    ...entry,
    date: dateOf(ledgers, entry.release),
  }));
};

/**
 * Those of them that changed what the release said: not what came later, and not what a redaction withholds of the past
 * alone.
 */
const correctedSince = (ledgers: Ledgers, subject: string, pointer: string, release: string): DatedCorrection[] =>
  loggedIn(ledgers, subject, pointer, release)
    .filter(({ parts }) => parts?.length !== 0)
    .filter((entry) => !placeAfter(ledgers, { subject, pointer: entry.pointer, value: undefined }, release));

/** Why a citation names nothing; undefined where its release had what it names. */
const unknownIn = (ledgers: Ledgers, { reference, release, pointer }: RecordCitation): Unknown | undefined => {
  const now = resolveIn(ledgers.redirects, ledgers.recordOf, reference);
  if (now.outcome === "unknown") return { outcome: "unknown", missing: "record", earlier: [] };
  const subject = subjectOf(ledgers, reference);
  const notYet = (missing: "record" | "fact", first: string): Unknown => ({
    outcome: "unknown",
    missing,
    earlier: [],
    first: { release: first, date: dateOf(ledgers, first) },
  });
  // Whoever cites a retired id is told what became of it, whichever release is cited.
  const held = now.outcome === "current" || now.outcome === "moved" ? now.record : undefined;
  const later = held && recordAfter(ledgers, subject, release);
  if (later !== undefined) return notYet("record", later);
  // What was corrected since was there, and so was the field that it stands in.
  if (!held || pointer === "" || correctedSince(ledgers, subject, pointer, release).length > 0) return undefined;
  const place = placeIn(held, pointer);
  const first = placeAfter(ledgers, { subject, pointer, value: place?.value }, release);
  if (first !== undefined) return notYet("fact", first);
  // Keys are permanent: what a record has not, under its new id either, it never had, unless the log tells of it.
  return place
    ? undefined
    : { outcome: "unknown", missing: "fact", earlier: loggedIn(ledgers, subject, pointer, "0.0.0") };
};

/** What became of a citation of a release that there was, by the ledgers. */
export const traced = (ledgers: Ledgers, citation: RecordCitation): Standing => {
  const unknown = unknownIn(ledgers, citation);
  if (unknown) return unknown;
  const { reference, release, pointer } = citation;
  const told = changesOf(
    stagesOf(ledgers, reference, release).flatMap(({ subject, since }) =>
      correctedSince(ledgers, subject, pointer, since),
    ),
    (record) => subjectOf(ledgers, record),
  );
  const now = resolveIn(ledgers.redirects, ledgers.recordOf, reference);
  if (!("redirect" in now)) return { outcome: told.changes.length > 0 ? "corrected" : "current", ...told };

  const { redirect } = now;
  const since = leadsSince(ledgers, reference);
  const retired = { since, date: dateOf(ledgers, since), ...told };
  // One case for each, so that an outcome and its redirect are known to be of one kind.
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
