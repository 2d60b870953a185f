import { getProperty, isObject, parsePointer, resolvePointer } from "../../corpus/index.ts";
import { formatLocation } from "../../corrections/correction-log.ts";
import { listSubjectReferences } from "../../redirects/index.ts";
import type { Operation, Redirects } from "../../schema/index.ts";
import { listDataPaths, parseDataPath, type RecordLocation } from "./data-paths.ts";
import { createPatch } from "./patch.ts";

/** The redacted locations of a state of the data. */
export interface Redactions {
  /** Whether a location is redacted, alone or with its record. */
  readonly has: (record: string, pointer: string) => boolean;
  /** Whether a location below this one is redacted. */
  readonly hasBelow: (record: string, pointer: string) => boolean;
}

export const noRedactions: Redactions = { has: () => false, hasBelow: () => false };

/** Indexes redacted paths of the data, under all references of their records. */
export const indexRedactions = (paths: readonly string[], redirects: Redirects): Redactions => {
  const all = paths
    .map(parseDataPath)
    .flatMap(({ record, pointer }) =>
      listSubjectReferences(record, redirects).map((reference): RecordLocation => ({ record: reference, pointer })),
    );
  const locations = new Set(all.map(({ record, pointer }) => formatLocation(record, pointer)));
  return {
    has: (record, pointer) =>
      locations.has(formatLocation(record, pointer)) || locations.has(formatLocation(record, "")),
    hasBelow: (record, pointer) =>
      all.some((location) => location.record === record && location.pointer.startsWith(`${pointer}/`)),
  };
};

const removePath = (value: unknown, [step, ...rest]: readonly string[]): unknown => {
  if (step === undefined || !isObject(value) || !Object.hasOwn(value, step)) return value;
  const others = Object.entries(value).filter(([key]) => key !== step);
  return Object.fromEntries(
    rest.length === 0 ? others : [...others, [step, removePath(getProperty(value, step), rest)] as const],
  );
};

/** A value without the values at some JSON Pointers in it. */
export const removePaths = <T>(value: T, paths: readonly string[]): T =>
  paths.reduce<unknown>((result, path) => removePath(result, parsePointer(path)), value) as T;

/** The redaction of a value in a patch: its path, the hash of the last value, and the release that first had one. */
export type WithholdOperation = Extract<Operation, { readonly op: "withhold" }>;

/** The patch from one value to another, with the hashes of redacted values instead of the values. */
export const createRedactedPatch = (
  from: unknown,
  to: unknown,
  redactions: readonly WithholdOperation[],
): readonly Operation[] => {
  const paths = redactions.map(({ path }) => path);
  return [
    ...paths
      .filter((path) => resolvePointer(from, path) !== undefined)
      .map((path): Operation => ({ op: "remove", path })),
    ...createPatch(removePaths(from, paths), removePaths(to, paths)),
    ...redactions,
  ];
};

/** A state of the data without its redacted values, under all references of their records. */
export const removeRedacted = <S extends { readonly records: object }>(
  state: S,
  paths: readonly string[],
  redirects: Redirects,
): S =>
  removePaths(
    state,
    paths.map(parseDataPath).flatMap((location) => listDataPaths(location, redirects)),
  );
