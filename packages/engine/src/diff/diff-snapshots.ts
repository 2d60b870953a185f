import { indexByReference, isSameJson } from "../publish/index.ts";
import { getCurrentReference, isRetired, listRedirectTargets } from "../redirects/index.ts";
import type { JsonSchema, PublishedRecord, Redirect, Redirects } from "../schema/index.ts";
import { diffCodes, diffTables, type CodeChange, type TableChange } from "./diff-lists.ts";
import { diffFiles } from "./diff-files.ts";
import { diffPackage, type SurfaceChange } from "./diff-package.ts";
import { diffRecord, type Change, type RedirectLookup } from "./records/diff-record.ts";
import { collectUnsupported, diffSchemas } from "./schemas/diff-schemas.ts";
import type { SchemaChange } from "./schemas/values.ts";
import type { PackageSurface, Snapshot } from "./snapshot.ts";

/** A record of both snapshots, perhaps under another id, and what changed in it. */
export interface ChangedRecord {
  readonly reference: string;
  /** The reference that it had before it moved. */
  readonly previousReference?: string;
  readonly changes: readonly Change[];
}

export interface RetiredRecord {
  readonly reference: string;
  /** What became of it; absent if there is no redirect. */
  readonly redirect?: Redirect;
}

/** A difference between two versions of a schema, or a schema that was added or removed. */
export type SchemaDifference = {
  readonly schema: string;
  /** Whether it concerns the readers of the data or its contributors. */
  readonly concerns: "readers" | "contributors";
} & (({ readonly change: "changed" } & SchemaChange) | { readonly change: "added" | "removed" });

/** All differences between two snapshots, in the order of references and pointers. */
export interface SnapshotDiff {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly added: readonly string[];
  readonly retired: readonly RetiredRecord[];
  /** The records that are published again under a retired id. */
  readonly reinstated: readonly string[];
  readonly changed: readonly ChangedRecord[];
  readonly schemas: readonly SchemaDifference[];
  readonly codes: readonly CodeChange[];
  readonly tables: readonly TableChange[];
  /** Whether only records were compared, since one of the two is not a package. */
  readonly isRecordsOnly: boolean;
  /** The differences in package.json, in the layout of the data files, and in the packed files. */
  readonly surface: readonly SurfaceChange[];
  /** Kinds of record that only one of the two has. */
  readonly kinds: { readonly added: readonly string[]; readonly removed: readonly string[] };
}

/** Finds a retired record as it was last published. */
export type LastPublishedLookup = (reference: string) => PublishedRecord | undefined;

const diffAllRecords = (
  before: Snapshot,
  after: Snapshot,
  redirects: Redirects,
  findLastPublished: LastPublishedLookup,
) => {
  const [old, now] = [indexByReference(before.records), indexByReference(after.records)];
  const getRedirect = (reference: string) => redirects[reference];
  const isReinstated = (reference: string) => !old.has(reference) && getRedirect(reference)?.kind === "reinstated";
  const findRedirect: RedirectLookup = (from, to) => {
    const retired = getRedirect(from);
    if (retired && !now.has(from) && listRedirectTargets(retired).includes(to))
      return { reference: from, kind: retired.kind };
    const ended = isReinstated(to) ? getRedirect(to)?.earlier?.at(-1) : undefined;
    // The record that it was part of may have moved since.
    const targets = ended ? listRedirectTargets(ended).map((target) => getCurrentReference(target, redirects)) : [];
    return targets.includes(getCurrentReference(from, redirects)) ? { reference: to, kind: "reinstated" } : undefined;
  };
  const previousReferences = new Map<string, string>();
  for (const reference of old.keys()) {
    const redirect = getRedirect(reference);
    if (!now.has(reference) && redirect?.kind === "moved") previousReferences.set(redirect.to, reference);
  }
  const changed = [...now].flatMap(([reference, record]): ChangedRecord[] => {
    const earlier = old.has(reference) ? undefined : previousReferences.get(reference);
    const was = isReinstated(reference) ? findLastPublished(reference) : old.get(earlier ?? reference);
    if (!was || was === record) return [];
    const changes = diffRecord(was, record, findRedirect);
    return changes.length === 0
      ? []
      : [{ reference, ...(earlier === undefined ? {} : { previousReference: earlier }), changes }];
  });
  return {
    added: [...now.keys()].filter((reference) => !old.has(reference) && !isReinstated(reference)),
    retired: [...old.keys()]
      .filter((reference) => !now.has(reference))
      .map((reference): RetiredRecord => {
        const redirect = getRedirect(reference);
        return { reference, ...(isRetired(redirect) ? { redirect } : {}) };
      }),
    reinstated: [...now.keys()].filter(isReinstated),
    changed,
  };
};

type Schemas = NonNullable<Snapshot["schemas"]>;

const diffAllSchemas = (before: Schemas, after: Schemas): SchemaDifference[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted().flatMap((schema): SchemaDifference[] => {
    const [old, now]: (JsonSchema | undefined)[] = [before[schema], after[schema]];
    const base = { schema, concerns: schema.startsWith("authored/") ? "contributors" : "readers" } as const;
    const toDifference = (change: SchemaChange): SchemaDifference => ({ ...base, change: "changed", ...change });
    if (!old) return [{ ...base, change: "added" }, ...(now ? collectUnsupported(now).map(toDifference) : [])];
    if (!now) return [{ ...base, change: "removed" }];
    if (isSameJson(old, now)) return [];
    return diffSchemas(old, now).map(toDifference);
  });

const subtract = (items: readonly string[], others: readonly string[]) =>
  items.filter((item) => !others.includes(item));

const diffLayouts = (before: PackageSurface["layouts"], after: PackageSurface["layouts"]): SurfaceChange[] =>
  Object.entries(before).flatMap(([where, layout]) => {
    const now = after[where];
    return now === undefined || now === layout
      ? []
      : [{ level: "major", where, what: `layout changed: ${layout} → ${now}` }];
  });

/** The paths of the texts that a snapshot ships. */
const listShippedTexts = ({ records }: Snapshot): ReadonlySet<string> =>
  new Set(
    Object.values(records.dispatch ?? {}).flatMap(({ editions }) =>
      Object.values(editions).flatMap((edition) =>
        edition.availability === "shipped" ? [`texts/${edition.text}.txt`] : [],
      ),
    ),
  );

const diffSurfaces = (before: Snapshot, after: Snapshot): SurfaceChange[] => {
  if (!before.surface || !after.surface) return [];
  // The records say which texts came and went, and VERSIONING has a level for that.
  const [oldTexts, newTexts] = [listShippedTexts(before), listShippedTexts(after)];
  const isRecorded = (path: string) => oldTexts.has(path) !== newTexts.has(path);
  return [
    ...diffPackage(before.surface.package, after.surface.package),
    ...diffLayouts(before.surface.layouts, after.surface.layouts),
    ...diffFiles(before.surface, after.surface).filter(({ where }) => !isRecorded(where)),
  ];
};

/**
 * Compares two snapshots. The redirects are those of the later one. A reinstated record is compared with what was last
 * published of it, if that can be found.
 */
export const diffSnapshots = (
  before: Snapshot,
  after: Snapshot,
  redirects: Redirects = {},
  findLastPublished: LastPublishedLookup = () => undefined,
): SnapshotDiff => {
  const [oldKinds, newKinds] = [Object.keys(before.records), Object.keys(after.records)];
  return {
    from: before.version,
    to: after.version,
    ...diffAllRecords(before, after, redirects, findLastPublished),
    schemas: before.schemas && after.schemas ? diffAllSchemas(before.schemas, after.schemas) : [],
    codes: before.codes && after.codes ? diffCodes(before.codes, after.codes) : [],
    tables: before.tables && after.tables ? diffTables(before.tables, after.tables) : [],
    isRecordsOnly: !before.schemas || !after.schemas,
    surface: diffSurfaces(before, after),
    kinds: { added: subtract(newKinds, oldKinds), removed: subtract(oldKinds, newKinds) },
  };
};
