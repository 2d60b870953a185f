export { openLists } from "./codes.ts";
export { cardinalityOf, type Cardinality } from "./fact.ts";
export { kindNames, type Kind } from "./identifier.ts";
export { jsonSchemaOf, jsonSchemaOfLedger, ledgers, type JsonSchema, type Ledger } from "./json-schema.ts";
export { authored, type AuthoredRecord } from "./kinds.ts";
export { meaningOf, type Meaning } from "./meaning.ts";
export { published, type Published, type PublishedRecord } from "./published.ts";
export type { AuthoredSpan, PublishedSpan } from "./span.ts";
export { schemaAt, visit } from "./visit.ts";
