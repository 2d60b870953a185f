import { kindNames } from "@vnjp/engine/schema";
import type { TableDefinition } from "./column.ts";
import { createEntryDefinitions, type EntryRow } from "./entry-tables.ts";
import { evidenceDefinition, type EvidenceRow } from "./evidence-table.ts";
import { factsDefinition, type FactRow } from "./fact-table.ts";
import { createKindDefinition, recordsDefinition, type RecordRow } from "./record-tables.ts";
import { createValueDefinitions, type ValueRow } from "./value-tables.ts";

/** The definitions of all tables, by what their rows are about. They come from the schemas alone. */
export interface TableDefinitions {
  readonly records: TableDefinition<RecordRow>;
  readonly kinds: readonly TableDefinition<RecordRow>[];
  readonly entries: readonly TableDefinition<EntryRow>[];
  readonly values: readonly TableDefinition<ValueRow>[];
  readonly facts: TableDefinition<FactRow>;
  readonly evidence: TableDefinition<EvidenceRow>;
}

export const createTableDefinitions = (): TableDefinitions => ({
  records: recordsDefinition,
  kinds: kindNames.map(createKindDefinition),
  entries: createEntryDefinitions(),
  values: createValueDefinitions(),
  facts: factsDefinition,
  evidence: evidenceDefinition,
});
