import { indexByReference, isSameJson } from "../publish/index.ts";
import type { JsonSchema, Redirect, Redirects } from "../schema/index.ts";
import { diffCodes, diffTables, type CodeChange, type TableChange } from "./diff-lists.ts";
import { diffRecord, type Change } from "./records/diff-record.ts";
import { collectUnsupported, diffSchemas } from "./schemas/diff-schemas.ts";
import type { SchemaChange } from "./schemas/values.ts";
import type { Snapshot } from "./snapshot.ts";

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
  readonly changed: readonly ChangedRecord[];
  readonly schemas: readonly SchemaDifference[];
  readonly codes: readonly CodeChange[];
  readonly tables: readonly TableChange[];
  /** Whether only records were compared, since one of the two is not a package. */
  readonly isRecordsOnly: boolean;
  /** The added and removed exports; absent if one of the two snapshots does not list them. */
  readonly exports?: { readonly added: readonly string[]; readonly removed: readonly string[] };
  /** Whether the published code or types differ; absent if one of the two snapshots has no hash of them. */
  readonly hasCodeChanged?: boolean;
}

const diffAllRecords = (before: Snapshot, after: Snapshot, redirects: Redirects) => {
  const [old, now] = [indexByReference(before.records), indexByReference(after.records)];
  const getRedirect = (reference: string) => redirects[reference];
  const resolveSuccessor = (reference: string) => {
    const redirect = now.has(reference) ? undefined : getRedirect(reference);
    return redirect?.kind === "moved" || redirect?.kind === "merged" ? redirect.to : reference;
  };
  const previousReferences = new Map<string, string>();
  for (const reference of old.keys()) {
    const redirect = getRedirect(reference);
    if (!now.has(reference) && redirect?.kind === "moved") previousReferences.set(redirect.to, reference);
  }
  const changed = [...now].flatMap(([reference, record]): ChangedRecord[] => {
    const earlier = old.has(reference) ? undefined : previousReferences.get(reference);
    const was = old.get(earlier ?? reference);
    if (!was || was === record) return [];
    const changes = diffRecord(was, record, resolveSuccessor);
    return changes.length === 0
      ? []
      : [{ reference, ...(earlier === undefined ? {} : { previousReference: earlier }), changes }];
  });
  return {
    added: [...now.keys()].filter((reference) => !old.has(reference)),
    retired: [...old.keys()]
      .filter((reference) => !now.has(reference))
      .map((reference): RetiredRecord => {
        const redirect = getRedirect(reference);
        return { reference, ...(redirect ? { redirect } : {}) };
      }),
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

/** Compares two snapshots. The redirects are those of the later one. */
export const diffSnapshots = (before: Snapshot, after: Snapshot, redirects: Redirects = {}): SnapshotDiff => ({
  from: before.version,
  to: after.version,
  ...diffAllRecords(before, after, redirects),
  schemas: before.schemas && after.schemas ? diffAllSchemas(before.schemas, after.schemas) : [],
  codes: before.codes && after.codes ? diffCodes(before.codes, after.codes) : [],
  tables: before.tables && after.tables ? diffTables(before.tables, after.tables) : [],
  isRecordsOnly: !before.schemas || !after.schemas,
  ...(before.surface && after.surface
    ? {
        exports: {
          added: subtract(after.surface.exports, before.surface.exports),
          removed: subtract(before.surface.exports, after.surface.exports),
        },
        hasCodeChanged: before.surface.code !== after.surface.code,
      }
    : {}),
});
