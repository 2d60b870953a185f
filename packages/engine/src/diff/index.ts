export type { CodeChange } from "./code-changes.ts";
export {
  byReference,
  differences,
  type ChangedRecord,
  type Differences,
  type SchemaDifference,
} from "./differences.ts";
export { levelOf, levels, refusedIn, type Effect, type Level } from "./level.ts";
export { differencesMarkdown, type ReasonOf } from "./markdown.ts";
export { partsInWords } from "./parts-words.ts";
export { changesBetween, needsReason, type Change } from "./record-changes.ts";
export { inALine, bothInALine } from "./in-a-line.ts";
export { evidenceInWords, supportInWords, supportLine, type PartChange } from "./support-words.ts";
export { schemasByConcern, schemaWords } from "./schema-words.ts";
export { targetsOf } from "./redirect-targets.ts";
export {
  canonicalSchema,
  codesName,
  dataOf,
  schemasOf,
  tablesName,
  type CodeLists,
  type Tables,
  type Snapshot,
  type Surface,
} from "./snapshot.ts";
export { isFact, isSame, isUnit, partsChanged, saidBy, supportChanged, type Part, type SupportChange } from "./unit.ts";
