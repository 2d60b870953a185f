import type { Corrections, Redirect, Redirects } from "../generated/types.ts";
import { changesOf, type Changes, type DatedCorrection } from "./changes.ts";
import type { RecordCitation } from "./citation.ts";
import { correctionsIn } from "./corrections.ts";
import { resolveIn } from "./get.ts";
import type { AnyRecord } from "./kinds.ts";
import { placeIn } from "./place.ts";
import { compareVersions } from "./versions.ts";

/** Why an id is retired, and the day of the release that retired it (`YYYY-MM-DD`; undefined where the history has none). */
interface Retired<K extends Redirect["kind"]> extends Changes {
  readonly outcome: K;
  readonly redirect: Extract<Redirect, { readonly kind: K }>;
  readonly date: string | undefined;
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
  /** There never was such a release, record or fact; `earlier` has the corrections that took the fact away before that release. */
  | {
      readonly outcome: "unknown";
      readonly missing: "release" | "record" | "fact";
      readonly earlier: readonly DatedCorrection[];
    }
  /** The release is newer than this data, which so cannot tell. */
  | { readonly outcome: "newer" };

/** What a standing is told from. */
export interface Ledgers {
  readonly version: string;
  readonly releases: Readonly<Record<string, string>>;
  readonly corrections: Corrections;
  readonly redirects: Redirects;
  readonly recordOf: (reference: string) => AnyRecord | undefined;
}

const isAtOrBelow = (pointer: string, above: string): boolean => pointer === above || pointer.startsWith(`${above}/`);

const later = (a: string, b: string): string => (compareVersions(a, b) < 0 ? b : a);

const redirectOf = ({ redirects: { redirects } }: Ledgers, reference: string): Redirect | undefined =>
  Object.hasOwn(redirects, reference) ? redirects[reference] : undefined;

/** The reference under which a subject is known now, whatever it was called when it was corrected. */
const subjectIn =
  (ledgers: Ledgers) =>
  (reference: string): string => {
    const redirect = redirectOf(ledgers, reference);
    return redirect?.kind === "moved" ? redirect.to : reference;
  };

/** The day of a release. */
const dateIn = ({ releases }: Ledgers, release: string): string | undefined =>
  Object.hasOwn(releases, release) ? releases[release] : undefined;

/** The corrections of a subject after a release, of the place that a pointer names, above it or below it. */
const loggedIn = (ledgers: Ledgers, reference: string, pointer: string, since: string): DatedCorrection[] => {
  const subjectOf = subjectIn(ledgers);
  return correctionsIn(ledgers.corrections, since)
    .filter(({ record }) => subjectOf(record) === subjectOf(reference))
    .filter((entry) => isAtOrBelow(entry.pointer, pointer) || isAtOrBelow(pointer, entry.pointer))
    .map((entry) => ({ ...entry, date: dateIn(ledgers, entry.release) }));
};

/** What became of a citation of a release that there was, by the ledgers. */
export const traced = (ledgers: Ledgers, { reference, release, pointer }: RecordCitation): Standing => {
  const now = resolveIn(ledgers.redirects, ledgers.recordOf, reference);
  if (now.outcome === "unknown") return { outcome: "unknown", missing: "record", earlier: [] };

  const since = loggedIn(ledgers, reference, pointer, release);
  const own = changesOf(since, subjectIn(ledgers));
  // Keys are permanent: what a record has not, under its new id either, it never had, unless the log tells of it.
  const held = now.outcome === "current" || now.outcome === "moved" ? now.record : undefined;
  if (held && since.length === 0 && placeIn(held, pointer) === undefined) {
    const all = loggedIn(ledgers, reference, pointer, "0.0.0");
    return { outcome: "unknown", missing: "fact", earlier: all };
  }
  if (now.outcome === "current") return { outcome: own.changes.length > 0 ? "corrected" : "current", ...own };

  const { redirect } = now;
  const date = dateIn(ledgers, redirect.release);
  switch (redirect.kind) {
    case "merged": {
      // What was corrected in the other record while the two were apart was never said of this one.
      const there = loggedIn(ledgers, redirect.to, pointer, later(release, redirect.release));
      return { outcome: "merged", redirect, date, ...changesOf([...since, ...there], subjectIn(ledgers)) };
    }
    // One case for each, so that an outcome and its redirect are known to be of one kind.
    case "moved":
      return { outcome: "moved", redirect, date, ...own };
    case "split":
      return { outcome: "split", redirect, date, ...own };
    case "withdrawn":
      return { outcome: "withdrawn", redirect, date, ...own };
  }
};
