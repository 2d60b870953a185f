import type { Correction, Redirect } from "@vnjp/dataset";
import { ledgers, type Ledgers } from "./ledgers.ts";

interface Logged {
  readonly release: string;
  /** The day of the release. */
  readonly date: string;
}

/** A corrected fact; `id` is permanent. */
export interface CorrectionEntry extends Logged {
  readonly what: "correction";
  readonly id: string;
  readonly correction: Correction;
}

/** A retired id: `from` is the reference that it was. */
export interface RedirectEntry extends Logged {
  readonly what: "redirect";
  readonly from: string;
  readonly redirect: Redirect;
}

export type LogEntry = CorrectionEntry | RedirectEntry;

/** The records that a retired one leads to. */
export const successorsOf = (redirect: Redirect): readonly string[] => {
  switch (redirect.kind) {
    case "moved":
    case "merged":
      return [redirect.to];
    case "split":
      return Object.values(redirect.to);
    case "withdrawn":
      return [];
  }
};

/** The name of an entry on a page: the last part of its address there. */
export const entryName = (entry: LogEntry): string =>
  entry.what === "correction" ? `correction-${entry.id}` : `retired-${entry.from.replace("/", "-")}`;

const isAbout = (entry: LogEntry, reference: string): boolean =>
  entry.what === "correction"
    ? entry.correction.record === reference
    : entry.from === reference || successorsOf(entry.redirect).includes(reference);

const byName = (a: LogEntry, b: LogEntry): number => (entryName(a) < entryName(b) ? -1 : 1);

/** What was corrected and retired, from the newest release on; within a release by name. */
export const logOf = ({ corrections, redirects, releases }: Ledgers) => {
  /** How many releases came before: two of one day are told apart. */
  const placeOf = (release: string): number => {
    const previous = releases[release]?.previous;
    return previous === undefined ? 0 : placeOf(previous) + 1;
  };
  const dateOf = (release: string): string => {
    const date = releases[release]?.date;
    if (date === undefined) throw new Error(`the log names release ${release}, of which the history knows nothing`);
    return date;
  };
  const entries = [
    ...Object.entries(corrections).map(([id, correction]): CorrectionEntry => {
      const { release } = correction;
      return { what: "correction", id, correction, release, date: dateOf(release) };
    }),
    ...Object.entries(redirects).map(([from, redirect]): RedirectEntry => {
      const { release } = redirect;
      return { what: "redirect", from, redirect, release, date: dateOf(release) };
    }),
  ].toSorted((a, b) => placeOf(b.release) - placeOf(a.release) || byName(a, b));
  return {
    entries: entries as readonly LogEntry[],
    /** What concerns a record: its corrections, what became of its id, and which ids lead to it. */
    about: (reference: string): readonly LogEntry[] => entries.filter((entry) => isAbout(entry, reference)),
    /** The newest correction of a fact. */
    ofFact: (reference: string, pointer: string): CorrectionEntry | undefined =>
      entries.find(
        (entry) =>
          entry.what === "correction" && entry.correction.record === reference && entry.correction.pointer === pointer,
      ) as CorrectionEntry | undefined,
    /** What became of a retired id. */
    retired: (reference: string): RedirectEntry | undefined =>
      entries.find((entry) => entry.what === "redirect" && entry.from === reference) as RedirectEntry | undefined,
    firstDay: Object.values(releases).find(({ previous }) => previous === undefined)?.date,
  };
};

export type Log = ReturnType<typeof logOf>;

/** The log of this release. */
export const log: Log = logOf(ledgers);
