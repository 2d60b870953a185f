import type { Kind } from "../../generated/types.ts";

/** The kinds in their fixed order. */
declare const kinds: readonly Kind[];
export default kinds;
