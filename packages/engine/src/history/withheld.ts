import { isObject, ownAt, pathOf } from "../corpus/index.ts";
import type { Redirects } from "../schema/index.ts";
import { placeOf } from "./log.ts";
import { referencesOfSubject } from "./subject.ts";

/** A place that a redaction withholds: a fact or another unit of a record, or with an empty pointer the whole record. */
export interface Withheld {
  readonly record: string;
  readonly pointer: string;
}

/** The paths of a place in `data.json`, under each reference that its record has had. */
export const pathsOf = ({ record, pointer }: Withheld, redirects: Redirects): readonly string[] =>
  referencesOfSubject(record, redirects).map((each) => `/records/${each}${pointer}`);

/** The place that a path in `data.json` names: `/records/event/x/date/day` is `event/x`, `/date/day`. */
export const placeAt = (path: string): Withheld => {
  const [, , kind = "", id = "", ...rest] = path.split("/");
  return { record: `${kind}/${id}`, pointer: rest.map((step) => `/${step}`).join("") };
};

/** What is withheld of a state of the data. */
export interface Hidden {
  /** Whether a place is withheld, by itself or with its whole record. */
  readonly has: (record: string, pointer: string) => boolean;
  /** Whether something below a place is. */
  readonly hasBelow: (record: string, pointer: string) => boolean;
}

/** What some paths of `data.json` withhold, whatever their records were called. */
export const hiddenAt = (paths: readonly string[], redirects: Redirects): Hidden => {
  const all = paths
    .map(placeAt)
    .flatMap(({ record, pointer }) =>
      referencesOfSubject(record, redirects).map((each): Withheld => ({ record: each, pointer })),
    );
  const places = new Set(all.map(({ record, pointer }) => placeOf(record, pointer)));
  return {
    has: (record, pointer) => places.has(placeOf(record, pointer)) || places.has(placeOf(record, "")),
    hasBelow: (record, pointer) =>
      all.some((place) => place.record === record && place.pointer.startsWith(`${pointer}/`)),
  };
};

const withoutAt = (value: unknown, [step, ...rest]: readonly string[]): unknown => {
  if (step === undefined || !isObject(value) || !Object.hasOwn(value, step)) return value;
  const others = Object.entries(value).filter(([key]) => key !== step);
  return Object.fromEntries(
    rest.length === 0 ? others : [...others, [step, withoutAt(ownAt(value, step), rest)] as const],
  );
};

/** A value without what stands at some paths (JSON Pointers) in it. */
export const withoutPaths = <T>(value: T, paths: readonly string[]): T =>
  paths.reduce<unknown>((left, path) => withoutAt(left, pathOf(path)), value) as T;

/** A state of the data without what a redaction withholds, whatever its records are called in it. */
export const withoutWithheld = <S extends { readonly records: object }>(
  state: S,
  paths: readonly string[],
  redirects: Redirects,
): S =>
  withoutPaths(
    state,
    paths.map(placeAt).flatMap((place) => pathsOf(place, redirects)),
  );

export const nothingHidden: Hidden = { has: () => false, hasBelow: () => false };
