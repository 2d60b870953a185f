import type { RecordTypes } from "../../generated/types.ts";

/** The kinds in their fixed order, each with its fields in which several facts can hold at once. */
declare const kinds: readonly { readonly kind: keyof RecordTypes; readonly pluralFields: readonly string[] }[];
export default kinds;
