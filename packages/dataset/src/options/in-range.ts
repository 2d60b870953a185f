import { getDateRange, type DateRange } from "../records/date-range.ts";

/**
 * Whether a date lies between `from` and `to`: surely, or possibly, because it is rough or not known. Without `from` and `to`,
 * everything does so surely, also what has no date.
 */
export type InRange = "surely" | "possibly";

/** The dates between which something is looked for. What has no date stays in: it may lie there. */
export interface DateOptions {
  /** Not before this date (EDTF), such as `2020` or `2024-02`. */
  readonly from?: string;
  /** Not after this date (EDTF). */
  readonly to?: string;
}

/** The first day of one date to the last day of another, as `from` and `to` of a question. */
export const createBounds = (from: string | undefined, to: string | undefined): DateRange => ({
  earliest: from === undefined ? undefined : getDateRange(from).earliest,
  latest: to === undefined ? undefined : getDateRange(to).latest,
});

/**
 * Whether a date lies between two bounds: surely, possibly, or not at all. One that is not known lies there possibly. Without
 * bounds, every date does so surely, also one that is not known.
 */
export const getOverlap = (date: string | undefined, bounds: DateRange): InRange | "no" => {
  if (date === undefined) return bounds.earliest === undefined && bounds.latest === undefined ? "surely" : "possibly";
  const { earliest, latest } = getDateRange(date);
  const isBefore = latest !== undefined && bounds.earliest !== undefined && latest < bounds.earliest;
  const isAfter = earliest !== undefined && bounds.latest !== undefined && earliest > bounds.latest;
  if (isBefore || isAfter) return "no";
  const startsInside = bounds.earliest === undefined || (earliest !== undefined && earliest >= bounds.earliest);
  const endsInside = bounds.latest === undefined || (latest !== undefined && latest <= bounds.latest);
  return startsInside && endsInside ? "surely" : "possibly";
};
