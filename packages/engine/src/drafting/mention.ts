import type { Stretch } from "./draft-types.ts";

/** A name of a known record in the text. */
export interface Mention extends Stretch {
  readonly ref: string;
  readonly rule: string;
}
