import type { PublishedRecords } from "../publish/index.ts";
import type { JsonSchema, Operation, Release, Releases } from "../schema/index.ts";
import { hashOf } from "./hash.ts";
import { patchBetween, patched } from "./patch.ts";
import { codesName, dataOf, schemasOf, tablesName, type CodeLists, type Snapshot, type Tables } from "../diff/index.ts";

/** A release: a snapshot that has a number. */
export type Released = Required<Snapshot>;

const dataTree = ({ version, records }: Released) => ({ version, records });
const schemaTree = ({ schemas, codes, tables }: Released) => ({
  ...schemas,
  [codesName]: codes,
  [tablesName]: tables,
});

type DataTree = ReturnType<typeof dataTree>;

/** The entry of a release in the history: the way back to the release before it. */
export const releaseEntry = (
  release: Released,
  previous: Released | undefined,
  date: string,
  backTo: (data: DataTree, previous: DataTree) => readonly Operation[] = patchBetween,
): Release => ({
  date,
  ...(previous ? { previous: previous.version } : {}),
  doors: [...release.surface.doors],
  code: release.surface.code,
  sha256: { data: hashOf(dataOf(release)), schemas: hashOf(schemasOf(release)) },
  data: previous ? [...backTo(dataTree(release), dataTree(previous))] : [],
  schemas: previous ? [...patchBetween(schemaTree(release), schemaTree(previous))] : [],
});

/** A release as a replay gives it. */
export interface Replayed {
  readonly release: Released;
  /** The pointers in its data that a later redaction withholds; with any, its bytes are not those that were published. */
  readonly withheld: readonly string[];
}

const stepBack = (release: Released, entry: Release, version: string, surface: Release): Released => {
  const { records } = patched(dataTree(release), entry.data) as { records: PublishedRecords };
  const {
    [codesName]: codes,
    [tablesName]: tables,
    ...schemas
  } = patched(schemaTree(release), entry.schemas) as Record<string, JsonSchema>;
  return {
    version,
    records,
    schemas,
    codes: codes as unknown as CodeLists,
    tables: tables as unknown as Tables,
    surface: { doors: surface.doors, code: surface.code },
  };
};

/**
 * Every release from the newest back to the first, each rebuilt from the one after it. Throws a PatchFails where the
 * history is not that of the newest release.
 */
export function* replay(newest: Released, releases: Releases): Generator<Replayed> {
  let release = newest;
  let withheld: readonly string[] = [];
  const seen = new Set<string>();
  for (;;) {
    yield { release, withheld };
    seen.add(release.version);
    const entry = releases[release.version];
    const previous = entry?.previous;
    if (entry === undefined || previous === undefined) return;
    if (seen.has(previous)) throw new RangeError(`${release.version} leads to ${previous}, which comes after it`);
    const before = releases[previous];
    if (before === undefined) throw new RangeError(`the history has no ${previous}, to which ${release.version} leads`);
    withheld = [...withheld, ...entry.data.flatMap(({ op, path }) => (op === "withhold" ? [path] : []))];
    release = stepBack(release, entry, previous, before);
  }
}

/** Whether a replayed release is what was published, or what a redaction left of it, by its hashes. */
export const faultsOfReplay = (
  { release, withheld }: Replayed,
  { sha256 }: Release,
): ("data" | "remaining" | "schemas")[] => [
  ...(withheld.length === 0 && hashOf(dataOf(release)) !== sha256.data ? (["data"] as const) : []),
  ...(withheld.length > 0 && hashOf(dataOf(release)) !== sha256.remaining ? (["remaining"] as const) : []),
  ...(hashOf(schemasOf(release)) !== sha256.schemas ? (["schemas"] as const) : []),
];
