/**
 * The release that first published a record (`event/x`) or a fact of one (`event/x#/date/day`), where that was not the
 * first release of all; under the reference that the subject has now.
 */
declare const appearances: { readonly [place: string]: string };
export default appearances;
