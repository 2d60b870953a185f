import { isFact } from "../facts.ts";
import type { Ledgers } from "./ledgers.ts";
import { compareVersions } from "../versions.ts";

const appearanceOf = ({ appearances }: Ledgers, place: string): string | undefined =>
  Object.hasOwn(appearances, place) ? appearances[place] : undefined;

/** The release that first published a record, where that is a later one than some release. */
export const recordAfter = (ledgers: Ledgers, subject: string, release: string): string | undefined => {
  const first = appearanceOf(ledgers, subject);
  return first !== undefined && compareVersions(first, release) > 0 ? first : undefined;
};

/** The places that a pointer leads through, the widest first, and its own. */
const through = (pointer: string): string[] =>
  [...pointer.matchAll(/\/|$/g)].map(({ index }) => pointer.slice(0, index)).filter((place) => place !== "");

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !isFact(value);

/** The first of the releases that brought something; undefined where a part of it was there from the beginning. */
const earliest = (releases: readonly (string | undefined)[]): string | undefined =>
  releases.reduce((first, next) =>
    first === undefined || next === undefined ? undefined : compareVersions(next, first) < 0 ? next : first,
  );

const firstOfParts = (ledgers: Ledgers, place: string, value: unknown): string | undefined => {
  const own = appearanceOf(ledgers, place);
  if (own !== undefined || !isObject(value)) return own;
  const parts = Object.entries(value).map(([key, part]) => firstOfParts(ledgers, `${place}/${key}`, part));
  return parts.length === 0 ? undefined : earliest(parts);
};

/**
 * The release that first published what stands at a place of a record (JSON Pointer) where that is a later one than some
 * release: of a field, the first of its facts.
 */
export const placeAfter = (
  ledgers: Ledgers,
  { subject, pointer, value }: { readonly subject: string; readonly pointer: string; readonly value: unknown },
  release: string,
): string | undefined => {
  const above = through(pointer).flatMap((place) => appearanceOf(ledgers, `${subject}#${place}`) ?? []);
  const first = above[0] ?? firstOfParts(ledgers, `${subject}#${pointer}`, value);
  return first !== undefined && compareVersions(first, release) > 0 ? first : undefined;
};
