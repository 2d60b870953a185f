import type { TextRange } from "./text-range.ts";

/** Words that name an entity: one of the records, or a new one. */
export interface Mention extends TextRange {
  readonly ref: string;
}
