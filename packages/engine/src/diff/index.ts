export type { CodeChange } from "./diff-lists.ts";
export {
  diffSnapshots,
  type ChangedRecord,
  type LastPublishedLookup,
  type SchemaDifference,
  type SnapshotDiff,
} from "./diff-snapshots.ts";
export type { SurfaceChange } from "./diff-package.ts";
export {
  computeLevel,
  describeBlockers,
  levels,
  listEffects,
  type Declared,
  type Effect,
  type Level,
} from "./level.ts";
export { formatEffects } from "./format-effects.ts";
export { formatDiffMarkdown, type ReasonLookup } from "./format-markdown.ts";
export { formatSchemaChange, groupSchemasByConcern } from "./format-schema-change.ts";
export { diffRecord, isEntryRequired, isReasonRequired, type Change } from "./records/diff-record.ts";
export {
  codesKey,
  normalizeSchema,
  serializeData,
  serializeSchemas,
  surfaceKey,
  tablesKey,
  toSchemaTree,
  type PackageSurface,
  type SchemaTree,
  type Snapshot,
  type TableColumn,
  type Tables,
} from "./snapshot.ts";
export {
  diffSupport,
  getUnitValue,
  isFact,
  isUnit,
  listChangedParts,
  type FactPart,
  type SupportChange,
} from "./records/unit.ts";
