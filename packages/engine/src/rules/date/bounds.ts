import edtf from "edtf";

/** The first and the last millisecond that a date can mean (UTC); undefined on a side that is open, or for no date. */
export interface Bounds {
  readonly first: number | undefined;
  readonly last: number | undefined;
}

const finite = (value: number | null): number | undefined =>
  value !== null && Number.isFinite(value) ? value : undefined;

/** What a date in EDTF can mean at the least and at the most. What is no date has no bounds: another rule says so. */
export const boundsOf = (date: string): Bounds => {
  try {
    const { min, max } = edtf(date);
    return { first: finite(min), last: finite(max) };
  } catch (error) {
    if (error instanceof Error) return { first: undefined, last: undefined };
    throw error;
  }
};
