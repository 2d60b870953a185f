/** The day on which each release was prepared (`YYYY-MM-DD`), under its number. */
declare const releases: { readonly [version: string]: string };
export default releases;
