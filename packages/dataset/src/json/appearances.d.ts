/**
 * The release that first published a record (`event/x`) or a fact (`event/x#/date/day`) that the very first release did not
 * have. The keys have the current references.
 */
declare const appearances: { readonly [location: string]: string };
export default appearances;
