import type { SearchIndex } from "../search/search-index.ts";

declare const index: SearchIndex;
export default index;
