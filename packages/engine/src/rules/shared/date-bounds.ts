import edtf from "edtf";

/** The first and the last millisecond that a date can mean (UTC); undefined on an open side. */
export interface DateBounds {
  readonly first: number | undefined;
  readonly last: number | undefined;
}

const toFinite = (value: number | null): number | undefined =>
  value !== null && Number.isFinite(value) ? value : undefined;

/** The bounds of a date in EDTF. An invalid date has none: `date/invalid` reports it. */
export const getDateBounds = (date: string): DateBounds => {
  try {
    const { min, max } = edtf(date);
    return { first: toFinite(min), last: toFinite(max) };
  } catch (error) {
    if (error instanceof Error) return { first: undefined, last: undefined };
    throw error;
  }
};
