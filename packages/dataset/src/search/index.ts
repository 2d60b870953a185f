export { createSearch, type Search, type SearchHit, type SearchHitOfKind } from "./create-search.ts";
export { search } from "./search.ts";
export type { SearchOptions } from "./search-options.ts";
export type { DateOptions, InRange } from "../options/in-range.ts";
export type { RecordOrReference } from "../records/reference-types.ts";
export type { Closeness } from "./closeness.ts";
export type { Excerpt, ExcerptRange } from "./select-excerpts.ts";
export type { SearchIndex } from "./search-index.ts";
