import type { Sentence } from "../text/sentences.ts";
import type { TextRange } from "../text/text-range.ts";
import type { DetectedList } from "./items.ts";
import type { Speaker } from "./speakers.ts";

/** A statement that the text seems to report. */
export interface DetectedStatement {
  readonly act: string;
  readonly status?: string;
  /** The words that show the status, if they are not the verb. */
  readonly statusRange?: TextRange;
  readonly verb: TextRange;
  readonly speaker?: Speaker;
  /** The words that report the content. */
  readonly contentRange: TextRange;
  readonly list?: DetectedList;
  readonly sentence: Sentence;
}
