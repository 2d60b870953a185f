export { createSearch, type Search, type SearchHit } from "./create-search.ts";
export { search } from "./search.ts";
export type { SearchOptions, InRange } from "./search-options.ts";
export type { Closeness } from "./closeness.ts";
export type { Excerpt, ExcerptRange } from "./select-excerpts.ts";
export type { SearchIndex } from "./search-index.ts";
