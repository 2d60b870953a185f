export type { CodeChange } from "./diff-lists.ts";
export {
  diffSnapshots,
  type ChangedRecord,
  type LastPublishedLookup,
  type SchemaDifference,
  type SnapshotDiff,
} from "./diff-snapshots.ts";
export { computeLevel, describeBlockers, levels, type Effect, type Level } from "./level.ts";
export { formatEffects } from "./format-effects.ts";
export { formatDiffMarkdown, type ReasonLookup } from "./format-markdown.ts";
export { formatSchemaChange, groupSchemasByConcern } from "./format-schema-change.ts";
export { diffRecord, isEntryRequired, isReasonRequired, type Change } from "./records/diff-record.ts";
export {
  codesKey,
  normalizeSchema,
  serializeData,
  serializeSchemas,
  tablesKey,
  type CodeLists,
  type PackageSurface,
  type Snapshot,
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
