/**
 * A citation of a record, or of a fact or field of it, in one release. Written as text, it is
 * `vnjp:event/vinh-calls-on-kono@1.2.0#/date/before`.
 */
export interface RecordCitation {
  /** The reference of the record, written `kind/id`. */
  readonly reference: string;
  /** The number of the release (semver 2.0.0). */
  readonly release: string;
  /** The JSON Pointer (RFC 6901) of the fact or field; empty if the whole record is cited. */
  readonly pointer: string;
}

/** Writes a citation as text. */
export const serializeCitation = ({ reference, release, pointer }: RecordCitation): string =>
  `vnjp:${reference}@${release}${pointer === "" ? "" : `#${pointer}`}`;
