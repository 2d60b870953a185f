import type { TextRange } from "../text/text-range.ts";

/** Words that show a part of a date. */
export interface DatePart {
  readonly part: "day" | "month" | "year" | "anchor" | "bound";
  readonly at: TextRange;
}

/** How much of a date its words give. A “relative-year” is counted: “il y a deux ans”. */
export type DatePrecision = "day" | "month" | "month-without-year" | "season" | "year" | "relative-year" | "decade";

/** What a rule makes of the words of a date. */
export interface ResolvedDate {
  /** Absent if the text does not say which day it is. */
  readonly edtf?: string;
  readonly parts: readonly DatePart[];
  /** Whether the words give the date indirectly: “le même jour”. */
  readonly isImplied: boolean;
  /** Why a person has to look at it. */
  readonly doubt?: string;
  /** Whether the parts print each of its numbers. Only then may it become a fact. */
  readonly isPrinted: boolean;
}

/** What the table of a rule says about its dates. */
export interface DateTraits {
  /** The name of the rule in the trace. */
  readonly rule: string;
  readonly precision: DatePrecision;
  /** “Le même jour” and the like can count from it. */
  readonly isAnchor?: true;
  /** “La prochaine visite”: the words name an event without giving its date. */
  readonly isNextEvent?: true;
}

/** A date that the text mentions. */
export interface DetectedDate extends TextRange, ResolvedDate, DateTraits {}

/** What the header and the dateline say about the day of publication. */
export interface PublicationDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** The words that show the year. */
  readonly range?: TextRange;
  /** The words that show the day, if they are in the dateline. */
  readonly dayRange?: TextRange;
}
