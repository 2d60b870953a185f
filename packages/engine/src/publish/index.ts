export { canonicalJson, sorted } from "./canonical.ts";
export { pluralFields } from "./plural-fields.ts";
export { publish, type PublishedRecords } from "./publish.ts";
