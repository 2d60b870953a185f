/** The version of this data, and the day on which each release was prepared (`YYYY-MM-DD`), by number. */
declare const releases: { readonly version: string; readonly dates: { readonly [version: string]: string } };
export default releases;
