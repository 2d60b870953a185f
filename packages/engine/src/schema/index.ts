export { isDeprecatedMeaning, openLists } from "./open-lists.ts";
export { exceptionList, type ExceptionList } from "./release-data/exceptions.ts";
export { findFactField, type Cardinality, type FactField } from "./fact.ts";
export { buildExample } from "./example.ts";
export { isKind, kindNames, type Kind } from "./identifier.ts";
export {
  buildJsonSchema,
  buildReleaseDataJsonSchema,
  buildReasonsJsonSchema,
  releaseDataSchemas,
  type JsonSchema,
  type ReleaseDataName,
} from "./json-schema.ts";
export { authoredSchemas, type AuthoredRecord } from "./kinds/index.ts";
export { findSemanticType, type SemanticType } from "./semantic-type.ts";
export { isObject } from "./json-object.ts";
export { labelPlaceholder, contentPlaceholder, addressPlaceholder } from "./placeholders.ts";
export { publishedSchemas, type PublishedForm, type PublishedRecord } from "./published-schemas.ts";
export { publishedSpanShape, type AuthoredPassage, type AuthoredSpan, type PublishedSpan } from "./span.ts";
export { provedSpans, type ProvedSpans } from "./proved-spans.ts";
export { reasons, type AuthoredCorrection, type AuthoredRedirect, type Reasons } from "./release-data/reasons.ts";
export { findHiddenKeys, findUnionOption, resolveSchema, walkSchema } from "./walk-schema.ts";
export type {
  Correction,
  Corrections,
  Manifest,
  Operation,
  Redirect,
  Redirects,
  Release,
  Releases,
} from "./release-data/types.ts";
