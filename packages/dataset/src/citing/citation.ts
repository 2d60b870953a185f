/** A record, or one place in it, as a release published it. As a string: `vnjp:event/vinh-calls-on-kono@1.2.0#/date/before`. */
export interface RecordCitation {
  /** The record, as `kind/id`. */
  readonly reference: string;
  /** The number of the release (semver). */
  readonly release: string;
  /** The fact or field (JSON Pointer, RFC 6901); empty where the whole record is cited. */
  readonly pointer: string;
}

/** The string that a citation is. */
export const citationString = ({ reference, release, pointer }: RecordCitation): string =>
  `vnjp:${reference}@${release}${pointer === "" ? "" : `#${pointer}`}`;
