import { get, knownAs, type Correction, type Redirect } from "@vnjp/dataset";
import { lastLabel } from "./last-label.ts";
import { ledgers, type Ledgers } from "./ledgers.ts";

interface Logged {
  readonly release: string;
  /** The day of the release; undefined where it is not made yet: a pre-release knows already what it will retire. */
  readonly date: string | undefined;
  /** The release before it, which last published what was there before; undefined where the history begins with this one. */
  readonly previous: string | undefined;
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
  /** The label that it had last, where the history tells. */
  readonly label: string | undefined;
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

/** Every reference that the subject of one has had. */
type NamesOf = (reference: string) => readonly string[];

const isAbout = (entry: LogEntry, reference: string, names: readonly string[]): boolean =>
  entry.what === "correction"
    ? names.includes(entry.correction.record)
    : entry.from === reference || successorsOf(entry.redirect).includes(reference);

const byName = (a: LogEntry, b: LogEntry): number => (entryName(a) < entryName(b) ? -1 : 1);

/** What was corrected and retired, from the newest release on; within a release by name. */
export const logOf = ({ corrections, redirects, releases }: Ledgers, namesOf: NamesOf = knownAs) => {
  const earlier = new Set(Object.values(releases).map(({ previous }) => previous));
  const newest = Object.keys(releases).find((release) => !earlier.has(release));
  const loggedIn = (release: string): Logged => {
    const known = releases[release];
    if (known === undefined && release.includes("-")) return { release, date: undefined, previous: newest };
    if (known === undefined) throw new Error(`the log names release ${release}, of which the history knows nothing`);
    return { release, date: known.date, previous: known.previous };
  };
  /** How many releases came before: two of one day are told apart. */
  const placeOf = (release: string): number => {
    const { previous } = loggedIn(release);
    return previous === undefined ? 0 : placeOf(previous) + 1;
  };
  const entries = [
    ...Object.entries(corrections).map(([id, correction]): CorrectionEntry => ({
      what: "correction",
      id,
      correction,
      ...loggedIn(correction.release),
    })),
    ...Object.entries(redirects).map(([from, redirect]): RedirectEntry => ({
      what: "redirect",
      from,
      redirect,
      label: lastLabel(releases, from, redirect.release),
      ...loggedIn(redirect.release),
    })),
  ].toSorted((a, b) => placeOf(b.release) - placeOf(a.release) || byName(a, b));
  const retired = (reference: string): RedirectEntry | undefined =>
    entries.find((entry): entry is RedirectEntry => entry.what === "redirect" && entry.from === reference);
  return {
    entries: entries as readonly LogEntry[],
    namesOf,
    /** What concerns a record: its corrections, under earlier ids too, what became of its id, and which ids lead to it. */
    about: (reference: string): readonly LogEntry[] => {
      const names = namesOf(reference);
      return entries.filter((entry) => isAbout(entry, reference, names));
    },
    /** The newest correction of a fact, under earlier ids of its record too. */
    ofFact: (reference: string, pointer: string): CorrectionEntry | undefined => {
      const names = namesOf(reference);
      return entries.find(
        (entry): entry is CorrectionEntry =>
          entry.what === "correction" &&
          entry.correction.pointer === pointer &&
          names.includes(entry.correction.record),
      );
    },
    /** What became of a retired id. */
    retired,
    /** What a record is called, or was called last. */
    labelOf: (reference: string): string => get(reference)?.label.en ?? retired(reference)?.label ?? reference,
    /** The day of a release, where the history has it. */
    dayOf: (release: string): string | undefined => releases[release]?.date,
    firstDay: Object.values(releases).find(({ previous }) => previous === undefined)?.date,
  };
};

export type Log = ReturnType<typeof logOf>;

/** The log of this release. */
export const log: Log = logOf(ledgers);
