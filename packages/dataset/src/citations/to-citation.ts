import { find } from "../records/get.ts";
import { formatReference, type AnyRecord } from "../records/records.ts";
import { resolvePointer } from "../records/resolve-pointer.ts";
import { version } from "../releases/releases.ts";
import { serializeCitation } from "./citation.ts";

/** A release that can be cited: its number, and its records by reference. */
export interface CitableRelease {
  readonly version: string;
  readonly findRecord: (reference: string) => AnyRecord | undefined;
}

/** The fields that the correction log does not cover, each with the reason. */
const uncitableFields: Readonly<Record<string, string>> = {
  id: "is part of the name of the record",
  kind: "is part of the name of the record",
  label: "is our description of the record",
  note: "is our remark about the record",
  review: "says who has checked the record",
};

/** Builds the citation of a record of some release, or of a fact or field of it. */
export const buildCitation = (
  { version: release, findRecord }: CitableRelease,
  recordOrReference: AnyRecord | string,
  pointer = "",
): string => {
  const reference = typeof recordOrReference === "string" ? recordOrReference : formatReference(recordOrReference);
  const record = findRecord(reference);
  if (!record) throw new RangeError(`there is no record ${JSON.stringify(reference)}`);
  const [, field = ""] = pointer.split("/");
  if (Object.hasOwn(uncitableFields, field))
    throw new RangeError(
      `${JSON.stringify(pointer)} ${uncitableFields[field]}, and the correction log does not cover it: cite the record, or a fact or field of it`,
    );
  const location = resolvePointer(record, pointer);
  if (!location) throw new RangeError(`${reference} has no fact or field at ${JSON.stringify(pointer)}`);
  // A fact is cited as a whole: its value, basis and evidence belong together.
  if (location.fact !== undefined && location.fact !== pointer)
    throw new RangeError(
      `${JSON.stringify(pointer)} is part of the fact ${JSON.stringify(location.fact)}: cite that fact`,
    );
  return serializeCitation({ reference, release, pointer });
};

/**
 * Returns the citation of a record, or of a fact or field of it, in the release of this data. Only releases from 1.0.0 on
 * keep the promises of a citation; pre-releases do not.
 *
 * @param recordOrReference - A record, or its reference, written `kind/id`.
 * @param pointer - The JSON Pointer (RFC 6901) of the fact or field; empty for the whole record.
 * @returns The citation.
 * @throws RangeError if there is no such record, fact or field, if the pointer leads into a fact, or if it leads to the
 *   `id`, `kind`, `label`, `note` or `review` of the record, which the correction log does not cover.
 * @example
 * toCitation("person/kono-taro"); // => `vnjp:person/kono-taro@${version}`
 */
export const toCitation = (recordOrReference: AnyRecord | string, pointer = ""): string =>
  buildCitation({ version, findRecord: find }, recordOrReference, pointer);
