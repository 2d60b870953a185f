import type { RecordTypes } from "../../generated/types.ts";

/**
 * The kinds in their fixed order, each with its factual fields: those in which several facts can hold at once, and those in
 * which facts compete. `*` stands for any key.
 */
declare const fields: readonly {
  readonly kind: keyof RecordTypes;
  readonly pluralFields: readonly string[];
  readonly singleFields: readonly string[];
}[];
export default fields;
