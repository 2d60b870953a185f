export { isSameJson, serializeCanonicalJson, sortKeys } from "./canonical-json.ts";
export { buildCodeLists, type CodeLists, type PublishedCode } from "./code-lists.ts";
export { hashText, hashValue } from "./hash.ts";
export { indexByReference } from "./index-by-reference.ts";
export { listFactFields } from "./fact-fields.ts";
export { publish, addOffsets, type PublishedRecords } from "./publish.ts";
export { serializeRecords } from "./serialize-records.ts";
export { buildSchemasByPath } from "./schemas.ts";
export { definitionsFile, addDefinitions, splitDefinitions, type SharedSchemas } from "./shared-definitions.ts";
