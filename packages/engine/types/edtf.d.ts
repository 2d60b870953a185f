/** The package brings no types of its own; this is all of it that is used. Both throw where there is no such date. */
export function parse(date: string): unknown;
/** The first and the last millisecond of a date (UTC); null or infinite on a side that is open. */
declare function edtf(date: string): { readonly min: number | null; readonly max: number | null };
export default edtf;
