import { isObject, ownAt, pathOf, valueAt } from "../corpus/index.ts";
import { isSame, saidBy } from "../diff/index.ts";
import type { PublishedRecords } from "../publish/index.ts";
import type { Correction, Corrections, Operation, Redirects, Release, Releases } from "../schema/index.ts";
import { hashOfValue } from "./hash.ts";
import { patchBetween } from "./patch.ts";
import type { Replayed } from "./replay.ts";
import { referencesOfSubject } from "./subject.ts";

type Place = Pick<Correction, "record" | "pointer">;

/** The paths in `data.json` of a place, under each reference that its record has had. */
const pathsOf = ({ record, pointer }: Place, redirects: Redirects): readonly string[] =>
  referencesOfSubject(record, redirects).map((each) => `/records/${each}${pointer}`);

const isAtOrBelow = (path: string, above: string): boolean => path === above || path.startsWith(`${above}/`);

/** What redactions are looked up in: the record as it is to be, and all that was published before it, the newest first. */
export interface Past {
  readonly now: PublishedRecords;
  readonly redirects: Redirects;
  readonly states: () => Iterable<Replayed>;
}

/** The last value that a release before had at a path and that does not stand there now. */
const earlierAt = ({ now, states }: Past, path: string): unknown => {
  const present = valueAt({ records: now }, path);
  for (const { release } of states()) {
    const value = valueAt(release, path);
    if (value !== undefined && (present === undefined || !isSame(value, present))) return value;
  }
  return undefined;
};

/**
 * What an entry says of a redaction of what was corrected, withdrawn or retired already, where nothing changes now: what
 * stands there, if anything does. Undefined where no release had anything else there, and of a whole record that is there.
 */
export const pastRedaction = (past: Past, place: Pick<Correction, "kind"> & Place): Partial<Correction> | undefined => {
  if (place.kind !== "redaction") return undefined;
  const present = valueAt(past.now, `/${place.record}${place.pointer}`);
  const isOfRecord = place.pointer === "";
  if (isOfRecord && present !== undefined) return undefined;
  if (!pathsOf(place, past.redirects).some((path) => earlierAt(past, path) !== undefined)) return undefined;
  const said = present === undefined ? {} : { before: saidBy(present), after: saidBy(present) };
  return { parts: [], ...said } as Partial<Correction>;
};

const redactions = (entries: Corrections): readonly Place[] =>
  Object.values(entries).filter(({ kind }) => kind === "redaction");

/** What the entries of a release withhold of earlier ones: its paths in `data.json`, and the hash of what was last there. */
export const withheldBy = (entries: Corrections, past: Past): ReadonlyMap<string, string> => {
  const paths = redactions(entries).flatMap((place) => pathsOf(place, past.redirects));
  const widest = paths.filter((path) => !paths.some((other) => other !== path && isAtOrBelow(path, other)));
  return new Map(
    widest.toSorted().flatMap((path): [string, string][] => {
      const value = earlierAt(past, path);
      return value === undefined ? [] : [[path, hashOfValue(value)]];
    }),
  );
};

const withoutAt = (value: unknown, [step, ...rest]: readonly string[]): unknown => {
  if (step === undefined || !isObject(value) || !Object.hasOwn(value, step)) return value;
  const others = Object.entries(value).filter(([key]) => key !== step);
  return Object.fromEntries(
    rest.length === 0 ? others : [...others, [step, withoutAt(ownAt(value, step), rest)] as const],
  );
};

/**
 * The steps that turn one value into another without what is withheld, of which only the hash is told: it is taken away
 * first, and left out of the rest.
 */
export const patchWithholding = (
  from: unknown,
  to: unknown,
  withheld: ReadonlyMap<string, string>,
): readonly Operation[] => {
  const paths = [...withheld.keys()];
  const without = (value: unknown) => paths.reduce((left, path) => withoutAt(left, pathOf(path)), value);
  return [
    ...paths.filter((path) => valueAt(from, path) !== undefined).map((path): Operation => ({ op: "remove", path })),
    ...patchBetween(without(from), without(to)),
    ...[...withheld].map(([path, sha256]): Operation => ({ op: "withhold", path, sha256 })),
  ];
};

/** An operation without what is withheld: not at all where it stands there, and without it where it holds it. */
const redacted = (operation: Operation, withheld: readonly string[]): Operation[] => {
  const { path } = operation;
  if (withheld.some((pointer) => isAtOrBelow(path, pointer))) return [];
  if (!("value" in operation)) return [operation];
  const value = withheld
    .filter((pointer) => pointer.startsWith(`${path}/`))
    .reduce<unknown>((left, pointer) => withoutAt(left, pathOf(pointer.slice(path.length))), operation.value);
  return [{ ...operation, value: value as typeof operation.value }];
};

/** The history of earlier releases without what is withheld now: its hash stands in the release that withholds it. */
export const redactedHistory = (releases: Releases, withheld: Iterable<string>): Releases => {
  const paths = [...withheld];
  return Object.fromEntries(
    Object.entries(releases).map(([version, release]): [string, Release] => [
      version,
      { ...release, data: release.data.flatMap((operation) => redacted(operation, paths)) },
    ]),
  );
};

/** An entry with hashes in the place of what does not stand now, and without the words that showed it. */
const hashed = (entry: Correction, present: unknown): Correction => {
  const { before, after, support: _, ...rest } = entry;
  const told = (name: "before" | "after", value: unknown) =>
    value === undefined
      ? {}
      : present !== undefined && isSame(value, present)
        ? { [name]: value }
        : { [`${name}Sha256`]: hashOfValue(value) };
  return { ...rest, ...told("before", before), ...told("after", after), evidence: {} };
};

/** The entries of earlier releases with hashes where they told of what is withheld now. */
export const redactedLog = (corrections: Corrections, entries: Corrections, { now, redirects }: Past): Corrections => {
  const paths = redactions(entries).flatMap((place) => pathsOf(place, redirects));
  return Object.fromEntries(
    Object.entries(corrections).map(([id, entry]) => {
      const path = `/records/${entry.record}${entry.pointer}`;
      if (!paths.some((other) => isAtOrBelow(path, other))) return [id, entry];
      const presents = pathsOf(entry, redirects).map((each) => valueAt({ records: now }, each));
      const present = presents.find((value) => value !== undefined);
      return [id, hashed(entry, present === undefined ? undefined : saidBy(present))];
    }),
  );
};
