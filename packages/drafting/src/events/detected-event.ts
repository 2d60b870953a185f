import type { DetectedDate } from "../dates/detected-date.ts";
import type { Mention } from "../text/mention.ts";
import type { Sentence } from "../text/sentences.ts";
import type { TextRange } from "../text/text-range.ts";
import type { EventPatternRow, EventStatus } from "./event-pattern.ts";
import type { EventType } from "./event-types.ts";

/** An event that the text seems to report. */
export interface DetectedEvent extends Pick<EventPatternRow, "isNext" | "isBeginning"> {
  readonly rule: string;
  readonly type: EventType;
  readonly status: EventStatus;
  /** The words that name it. */
  readonly name: TextRange;
  readonly statusRange: TextRange;
  readonly date?: DetectedDate;
  /** “La prochaine visite”: the words say that there is a date, but not which. */
  readonly undatedRange?: TextRange;
  readonly place?: Mention;
  readonly sentence: Sentence;
}
