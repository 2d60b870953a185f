import type { RecordTypes } from "../../generated/types.ts";

/** The kinds in the order in which they are listed, and the factual fields of each whose facts add up. */
declare const kinds: readonly { readonly kind: keyof RecordTypes; readonly pluralFields: readonly string[] }[];
export default kinds;
