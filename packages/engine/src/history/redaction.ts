import { isObject, ownAt, pathOf } from "../corpus/index.ts";
import type { Correction, Corrections, Operation, Redirects, Release, Releases } from "../schema/index.ts";
import { hashOfValue } from "./hash.ts";
import { placeOf } from "./log.ts";
import { referencesOfSubject } from "./subject.ts";

interface Place {
  readonly record: string;
  readonly pointer: string;
}

/** The places that the entries of a release redact, under each reference that their records have had. */
const redactedBy = (entries: Corrections, redirects: Redirects): readonly Place[] =>
  Object.values(entries)
    .filter(({ kind }) => kind === "redaction")
    .flatMap(({ record, pointer }) =>
      referencesOfSubject(record, redirects).map((each) => ({ record: each, pointer })),
    );

/** The places in `data.json` whose earlier values the entries of a release withhold. */
export const withheldBy = (entries: Corrections, redirects: Redirects): ReadonlySet<string> =>
  new Set(redactedBy(entries, redirects).map(({ record, pointer }) => `/records/${record}${pointer}`));

const withoutAt = (value: unknown, [step, ...rest]: readonly string[]): unknown => {
  if (step === undefined || !isObject(value) || !Object.hasOwn(value, step)) return value;
  const others = Object.entries(value).filter(([key]) => key !== step);
  return Object.fromEntries(
    rest.length === 0 ? others : [...others, [step, withoutAt(ownAt(value, step), rest)] as const],
  );
};

/** An operation without what is withheld: not at all where it stands there, and without it where it holds it. */
const redacted = (operation: Operation, withheld: readonly string[]): Operation[] => {
  const { path } = operation;
  if (withheld.some((pointer) => path === pointer || path.startsWith(`${pointer}/`))) return [];
  if (!("value" in operation)) return [operation];
  const value = withheld
    .filter((pointer) => pointer.startsWith(`${path}/`))
    .reduce<unknown>((left, pointer) => withoutAt(left, pathOf(pointer.slice(path.length))), operation.value);
  return [{ ...operation, value: value as typeof operation.value }];
};

/** The history of earlier releases without what is withheld now: its hash stands in the release that withholds it. */
export const redactedHistory = (releases: Releases, withheld: ReadonlySet<string>): Releases =>
  Object.fromEntries(
    Object.entries(releases).map(([version, release]): [string, Release] => [
      version,
      { ...release, data: release.data.flatMap((operation) => redacted(operation, [...withheld])) },
    ]),
  );

const hashed = ({ before, after, ...entry }: Correction): Correction => ({
  ...entry,
  ...(before === undefined ? {} : { beforeSha256: hashOfValue(before) }),
  ...(after === undefined ? {} : { afterSha256: hashOfValue(after) }),
});

/** The entries of earlier releases with hashes where they told of what is withheld now. */
export const redactedLog = (corrections: Corrections, entries: Corrections, redirects: Redirects): Corrections => {
  const places = new Set(redactedBy(entries, redirects).map(({ record, pointer }) => placeOf(record, pointer)));
  return Object.fromEntries(
    Object.entries(corrections).map(([id, entry]) => [
      id,
      places.has(placeOf(entry.record, entry.pointer)) ? hashed(entry) : entry,
    ]),
  );
};
