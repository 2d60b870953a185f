import type { Stretch } from "./draft-types.ts";

/** Words that a date is made of, and which part of it they show. */
export interface DatePart {
  readonly part: "day" | "month" | "year" | "anchor" | "bound";
  readonly at: Stretch;
}

/** A date that the text names. */
export interface DateFound extends Stretch {
  readonly rule: string;
  /** Absent where the text does not tell which day is meant. */
  readonly edtf?: string;
  readonly parts: readonly DatePart[];
  /** Whether it takes a step beyond the words, such as from “the same day” to the day. */
  readonly implied: boolean;
  /** Why a person has to look at it. */
  readonly doubt?: string;
  /** Whether each of its numbers stands in one of its parts: only then it may go into a record. */
  readonly shown: boolean;
}

/** What is known of the day of publication, and where it stands. */
export interface Published {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly at?: Stretch;
  /** The day of the dateline: the header tells the month only. */
  readonly dayAt?: Stretch;
}
