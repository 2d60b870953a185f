export { canonicalJson, sorted } from "./canonical.ts";
export { pluralFields } from "./plural-fields.ts";
export { publish, withOffsets, type PublishedRecords } from "./publish.ts";
export { schemasByPath } from "./schemas.ts";
