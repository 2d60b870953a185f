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

export const nothingHidden: Hidden = { has: () => false, hasBelow: () => false };
