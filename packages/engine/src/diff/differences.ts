import { kindNames, type JsonSchema, type PublishedRecord, type Redirect, type Redirects } from "../schema/index.ts";
import type { PublishedRecords } from "../publish/index.ts";
import { codeChanges, type CodeChange } from "./code-changes.ts";
import { changesBetween, type Change } from "./record-changes.ts";
import { incomparable, schemaChanges } from "./schema-changes.ts";
import type { SchemaChange } from "./schema-values.ts";
import type { Snapshot } from "./snapshot.ts";
import { tableChanges, type TableChange } from "./table-changes.ts";
import { isSame } from "./unit.ts";

/** A record that both snapshots have, perhaps under another id, and what changed in it. */
export interface ChangedRecord {
  readonly reference: string;
  /** The id that it had, where it has moved. */
  readonly previously?: string;
  readonly changes: readonly Change[];
}

export interface RetiredRecord {
  readonly reference: string;
  /** What became of it; absent where nothing says so. */
  readonly redirect?: Redirect;
}

/** A difference of a schema that both snapshots have, or a schema that only one has. */
export type SchemaDifference = {
  readonly schema: string;
  /** Whom it concerns: whoever reads the data, or whoever contributes to it. */
  readonly concerns: "readers" | "contributors";
} & (({ readonly change: "changed" } & SchemaChange) | { readonly change: "added" | "removed" });

/** All that differs between two snapshots, as facts: everything in the order of the references and pointers. */
export interface Differences {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly added: readonly string[];
  readonly retired: readonly RetiredRecord[];
  readonly changed: readonly ChangedRecord[];
  readonly schemas: readonly SchemaDifference[];
  readonly codes: readonly CodeChange[];
  readonly tables: readonly TableChange[];
  /** Whether one of the two is no package, so that their records alone were compared. */
  readonly recordsOnly: boolean;
  /** The doors that came and went; absent where one of the two does not tell. */
  readonly doors?: { readonly added: readonly string[]; readonly removed: readonly string[] };
  /** Whether the published code or types differ; absent where one of the two does not tell. */
  readonly code?: boolean;
}

/** Every record of a snapshot by its reference, in the order of the kinds and ids. */
export const byReference = (records: PublishedRecords): ReadonlyMap<string, PublishedRecord> =>
  new Map(
    kindNames.flatMap((kind) =>
      Object.entries<PublishedRecord>(records[kind] ?? {}).map(([id, record]): [string, PublishedRecord] => [
        `${kind}/${id}`,
        record,
      ]),
    ),
  );

const recordDifferences = (before: Snapshot, after: Snapshot, redirects: Redirects) => {
  const [old, now] = [byReference(before.records), byReference(after.records)];
  const redirectOf = (reference: string) => redirects[reference];
  const successorOf = (reference: string) => {
    const redirect = now.has(reference) ? undefined : redirectOf(reference);
    return redirect?.kind === "moved" || redirect?.kind === "merged" ? redirect.to : reference;
  };
  const previously = new Map<string, string>();
  for (const reference of old.keys()) {
    const redirect = redirectOf(reference);
    if (!now.has(reference) && redirect?.kind === "moved") previously.set(redirect.to, reference);
  }
  const changed = [...now].flatMap(([reference, record]): ChangedRecord[] => {
    const earlier = old.has(reference) ? undefined : previously.get(reference);
    const was = old.get(earlier ?? reference);
    if (!was || was === record) return [];
    const changes = changesBetween(was, record, successorOf);
    return changes.length === 0
      ? []
      : [{ reference, ...(earlier === undefined ? {} : { previously: earlier }), changes }];
  });
  return {
    added: [...now.keys()].filter((reference) => !old.has(reference)),
    retired: [...old.keys()]
      .filter((reference) => !now.has(reference))
      .map((reference): RetiredRecord => {
        const redirect = redirectOf(reference);
        return { reference, ...(redirect ? { redirect } : {}) };
      }),
    changed,
  };
};

type Schemas = NonNullable<Snapshot["schemas"]>;

const schemaDifferences = (before: Schemas, after: Schemas): SchemaDifference[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted().flatMap((schema): SchemaDifference[] => {
    const [old, now]: (JsonSchema | undefined)[] = [before[schema], after[schema]];
    const own = { schema, concerns: schema.startsWith("authored/") ? "contributors" : "readers" } as const;
    const changed = (told: SchemaChange): SchemaDifference => ({ ...own, change: "changed", ...told });
    if (!old) return [{ ...own, change: "added" }, ...(now ? incomparable(now).map(changed) : [])];
    if (!now) return [{ ...own, change: "removed" }];
    if (isSame(old, now)) return [];
    return schemaChanges(old, now).map(changed);
  });

const without = (some: readonly string[], others: readonly string[]) => some.filter((one) => !others.includes(one));

/** Compares two snapshots. The redirects are those of the later one. */
export const differences = (before: Snapshot, after: Snapshot, redirects: Redirects = {}): Differences => ({
  from: before.version,
  to: after.version,
  ...recordDifferences(before, after, redirects),
  schemas: before.schemas && after.schemas ? schemaDifferences(before.schemas, after.schemas) : [],
  codes: before.codes && after.codes ? codeChanges(before.codes, after.codes) : [],
  tables: before.tables && after.tables ? tableChanges(before.tables, after.tables) : [],
  recordsOnly: !before.schemas || !after.schemas,
  ...(before.surface && after.surface
    ? {
        doors: {
          added: without(after.surface.doors, before.surface.doors),
          removed: without(before.surface.doors, after.surface.doors),
        },
        code: before.surface.code !== after.surface.code,
      }
    : {}),
});
