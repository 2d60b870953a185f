import type { Stretch } from "./draft-types.ts";
import type { ListFound } from "./items.ts";
import type { Sentence } from "./sentences.ts";
import type { Speaker } from "./speakers.ts";

/** Something that somebody says, as its verb betrays it. */
export interface StatementFound {
  readonly act: string;
  readonly status?: string;
  /** The words that tell the status, where they are not the verb. */
  readonly statusAt?: Stretch;
  readonly verb: Stretch;
  readonly speaker?: Speaker;
  /** The words that tell what is said. */
  readonly said: Stretch;
  readonly list?: ListFound;
  readonly sentence: Sentence;
}
