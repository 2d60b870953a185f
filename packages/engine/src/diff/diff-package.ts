import subset from "semver/ranges/subset.js";
import validRange from "semver/ranges/valid.js";
import { isObject } from "../corpus/index.ts";
import { isSameJson } from "../publish/index.ts";
import type { PackageSurface } from "./snapshot.ts";

/** A difference between what two packages promise besides their data, schemas and tables. */
export interface SurfaceChange {
  readonly level: "patch" | "minor" | "major";
  readonly where: string;
  readonly what: string;
}

type ChangeKind = "added" | "removed" | "changed";
type Levels = Readonly<Record<ChangeKind, SurfaceChange["level"]>>;

/** A program that used it breaks. */
const offer: Levels = { added: "minor", removed: "major", changed: "patch" };
/** An installation has to meet it. */
const demand: Levels = { added: "major", removed: "patch", changed: "major" };
/** The terms under which the package is used: no program sees that they changed. */
const terms: Levels = { added: "major", removed: "major", changed: "major" };
/** It must be installed too. So far nothing is: the package works when it is copied, or loaded from a CDN. */
const companion: Levels = { added: "major", removed: "patch", changed: "patch" };

/** The fields that count for more than a patch. A field of objects is compared by its keys. */
const fieldLevels: Readonly<Record<string, Levels>> = {
  name: terms,
  license: terms,
  type: terms,
  main: offer,
  module: offer,
  types: offer,
  typesVersions: offer,
  browser: offer,
  bin: offer,
  exports: offer,
  engines: demand,
  os: demand,
  cpu: demand,
  libc: demand,
  peerDependencies: demand,
  scripts: { added: "major", removed: "patch", changed: "patch" },
  dependencies: companion,
  optionalDependencies: companion,
  bundleDependencies: companion,
};

const otherField: Levels = { added: "patch", removed: "patch", changed: "patch" };

/** Whether every version that fitted still fits. */
const isWiderRange = (before: unknown, after: unknown): boolean =>
  [before, after].every((range) => typeof range === "string" && validRange(range) !== null) &&
  subset(String(before), String(after));

/** The entries of a field: those of an object or a list, or the field itself, under no key. */
const toEntries = (value: unknown): Readonly<Record<string, unknown>> => {
  if (value === undefined) return {};
  if (Array.isArray(value)) return Object.fromEntries(value.map((item) => [...String(item).split(" -> "), true]));
  return isObject(value) ? { "": {}, ...value } : { "": value };
};

/** The differences between two versions of one field, by key. */
const diffField = (field: string, before: unknown, after: unknown): readonly SurfaceChange[] => {
  const [old, now] = [before, after].map(toEntries) as [
    Readonly<Record<string, unknown>>,
    Readonly<Record<string, unknown>>,
  ];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].toSorted().flatMap((key): SurfaceChange[] => {
    if (isSameJson(old[key] ?? null, now[key] ?? null)) return [];
    const kind = Object.hasOwn(old, key) ? (Object.hasOwn(now, key) ? "changed" : "removed") : "added";
    const isWider = kind === "changed" && isWiderRange(old[key], now[key]);
    return [
      {
        level: isWider ? "patch" : (fieldLevels[field] ?? otherField)[kind],
        where: `package.json ${field} ${key}`.trimEnd(),
        what: isWider ? "allows more versions" : kind,
      },
    ];
  });
};

/** The differences between the fields of two versions of package.json. */
export const diffPackage = (
  before: PackageSurface["package"],
  after: PackageSurface["package"],
): readonly SurfaceChange[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .toSorted()
    .flatMap((field) => diffField(field, before[field], after[field]));
