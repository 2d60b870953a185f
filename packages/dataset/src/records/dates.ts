// Dates without the records.
export { getDateRange, type DateRange } from "./date-range.ts";
export { compareDates } from "./compare-dates.ts";
