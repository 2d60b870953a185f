import type { TextRange } from "../text/text-range.ts";

/** An error that the text seems to have. A person decides whether it is one. */
export interface Defect {
  /** The rule, as words joined by hyphens. It is also the key of the defect in the record. */
  readonly rule: string;
  readonly type: string;
  readonly at: TextRange;
  readonly label: { readonly en: string; readonly fr: string };
}
