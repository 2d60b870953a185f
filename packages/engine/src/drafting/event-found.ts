import type { DateFound } from "./date-types.ts";
import type { Stretch } from "./draft-types.ts";
import type { Mention } from "./mention.ts";
import type { Sentence } from "./sentences.ts";

/** An event that the text seems to tell of. */
export interface EventFound {
  readonly rule: string;
  readonly type: string;
  readonly status: string;
  /** The words that name it. */
  readonly name: Stretch;
  readonly state: Stretch;
  readonly date?: DateFound;
  /** “La prochaine visite”: the day was looked for in these words, and they are silent. */
  readonly undated?: Stretch;
  readonly place?: Mention;
  readonly sentence: Sentence;
}
