export { openLists } from "./codes.ts";
export { exceptionList, type ExceptionList } from "./exceptions.ts";
export { factualField, type Cardinality, type FactualField } from "./fact.ts";
export { exampleOf } from "./example.ts";
export { hiddenKeysOf } from "./hidden-keys.ts";
export { kindNames, type Kind } from "./identifier.ts";
export {
  jsonSchemaOf,
  jsonSchemaOfLedger,
  jsonSchemaOfReasons,
  ledgers,
  type JsonSchema,
  type Ledger,
} from "./json-schema.ts";
export { authored, type AuthoredRecord } from "./kinds.ts";
export { meaningOf, type Meaning } from "./meaning.ts";
export { drafted, toWrite, untoldAddress } from "./placeholders.ts";
export { published, type Published, type PublishedRecord } from "./published.ts";
export { publishedSpanShape, type AuthoredSpan, type PublishedSpan } from "./span.ts";
export { reasons, type AuthoredCorrection, type AuthoredRedirect, type Reasons } from "./reasons.ts";
export { schemaAt, visit } from "./visit.ts";
export type {
  Correction,
  Corrections,
  Operation,
  Redirect,
  Redirects,
  Release,
  Releases,
} from "./published-ledgers.ts";
