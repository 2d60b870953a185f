import {
  codesKey,
  serializeData,
  serializeSchemas,
  surfaceKey,
  tablesKey,
  toSchemaTree,
  type SchemaTree,
  type Snapshot,
} from "../../diff/index.ts";
import { hashText, type PublishedRecords } from "../../publish/index.ts";
import type { Corrections, JsonSchema, Redirects, Release, Releases } from "../../schema/index.ts";
import { applyJsonPatch, createPatch } from "./patch.ts";
import { createRedactedPatch, type WithholdOperation } from "./redactions.ts";

/** The snapshot of a release: it has everything, and a number. */
export type ReleaseSnapshot = Required<Snapshot>;

const toDataTree = ({ version, records }: ReleaseSnapshot) => ({ version, records });

/** What a replay needs of the entry of a release. */
export type ReplayStep = Pick<Release, "previous" | "data" | "schemas">;

/** The entry of a release before it is complete: with the hashes of what a replay gives, and without its head. */
export type OpenRelease = Omit<Release, "head" | "sha256"> & {
  readonly sha256: Pick<Release["sha256"], "data" | "schemas">;
};

/** The entry of a release in the history, with the reverse patch to the previous release, and what it redacts. */
export const buildReleaseEntry = (
  release: ReleaseSnapshot,
  previous: ReleaseSnapshot | undefined,
  date: string,
  redactions: readonly WithholdOperation[] = [],
): OpenRelease => ({
  date,
  ...(previous ? { previous: previous.version } : {}),
  sha256: { data: hashText(serializeData(release)), schemas: hashText(serializeSchemas(release)) },
  data: previous ? [...createRedactedPatch(toDataTree(release), toDataTree(previous), redactions)] : [],
  schemas: previous ? [...createPatch(toSchemaTree(release), toSchemaTree(previous))] : [],
});

/** A release as replayed. */
export interface ReplayedRelease {
  readonly release: ReleaseSnapshot;
  /** The pointers in its data that later releases redacted. If there are any, its bytes are not the published ones. */
  readonly redactedPaths: readonly string[];
}

const stepBack = (release: ReleaseSnapshot, entry: ReplayStep, version: string): ReleaseSnapshot => {
  const { records } = applyJsonPatch(toDataTree(release), entry.data) as { records: PublishedRecords };
  const {
    [codesKey]: codes,
    [tablesKey]: tables,
    [surfaceKey]: surface,
    ...schemas
  } = applyJsonPatch(toSchemaTree(release), entry.schemas) as SchemaTree;
  return { version, records, schemas: schemas as Record<string, JsonSchema>, codes, tables, surface };
};

function* stepThrough(
  newest: ReleaseSnapshot,
  releases: Readonly<Record<string, ReplayStep>>,
): Generator<ReplayedRelease> {
  let release = newest;
  let redactedPaths: readonly string[] = [];
  const seen = new Set<string>();
  for (;;) {
    yield { release, redactedPaths };
    seen.add(release.version);
    const entry = releases[release.version];
    const previous = entry?.previous;
    if (entry === undefined || previous === undefined) return;
    if (seen.has(previous))
      throw new RangeError(`${release.version} names the previous release ${previous}, which comes after it`);
    if (!Object.hasOwn(releases, previous))
      throw new RangeError(`the history has no ${previous}, the release before ${release.version}`);
    redactedPaths = [...redactedPaths, ...entry.data.flatMap(({ op, path }) => (op === "withhold" ? [path] : []))];
    release = stepBack(release, entry, previous);
  }
}

/**
 * All releases from the newest back to the first, each rebuilt from the one after it. To iterate throws a PatchError or a
 * RangeError if the history does not fit the newest release.
 */
export const replay = (
  newest: ReleaseSnapshot,
  releases: Readonly<Record<string, ReplayStep>>,
): Iterable<ReplayedRelease> => ({ [Symbol.iterator]: () => stepThrough(newest, releases) });

/** The hashes that a replayed release does not have: those of the published, or the remaining, data and of the schemas. */
export const listHashMismatches = (
  { release, redactedPaths }: ReplayedRelease,
  { sha256 }: Pick<Release, "sha256">,
): ("data" | "remaining" | "schemas")[] => {
  const data = redactedPaths.length === 0 ? "data" : "remaining";
  const found = { [data]: hashText(serializeData(release)), schemas: hashText(serializeSchemas(release)) };
  return ([data, "schemas"] as const).filter((part) => found[part] !== sha256[part]);
};

/** The release data that ships with the package: corrections, redirects and history. */
export interface ReleaseData {
  readonly corrections: Corrections;
  readonly redirects: Redirects;
  readonly releases: Releases;
}
