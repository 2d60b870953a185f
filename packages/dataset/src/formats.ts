import { findDateRange } from "./records/date-range.ts";

/** Checks that a JSON Schema cannot express, by the name of the format. */
export const formats = {
  "existing-date": (date: string): boolean => findDateRange(date) !== undefined,
};
