import { toReference } from "../records/to-reference.ts";
import type { AnyRecord } from "../records/records.ts";
import { assertPointer } from "../records/pointer.ts";
import { resolvePointer } from "../records/resolve-pointer.ts";
import { version } from "../releases/releases.ts";
import { serializeCitation } from "./citation.ts";

/** The fields that the correction log does not cover, each with the reason. */
const uncitableFields: Readonly<Record<string, string>> = {
  id: "is part of the name of the record",
  kind: "is part of the name of the record",
  label: "is our description of the record",
  note: "is our remark about the record",
  review: "says who has checked the record",
};

/** Programs without types pass a reference, or half a record: it would be a citation of nothing. */
const assertRecord = (record: unknown): void => {
  if (typeof record !== "object" || record === null || !("label" in record))
    throw new RangeError(`${JSON.stringify(record)} is not a record: pass what get returns`);
};

/** Builds the citation of a record of some release, or of a fact or field of it. */
export const buildCitation = (release: string, record: AnyRecord, pointer: string): string => {
  assertRecord(record);
  assertPointer(pointer);
  const reference = toReference(record);
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
 * @param record - A record of this data.
 * @param pointer - The JSON Pointer (RFC 6901) of the fact or field; empty for the whole record.
 * @returns The citation.
 * @throws RangeError if it is not a record, if the record has no such fact or field, if the pointer leads into a fact, or if it leads to the
 *   `id`, `kind`, `label`, `note` or `review` of the record, which the correction log does not cover.
 * @example
 * toCitation(get("person/kono-taro")); // => `vnjp:person/kono-taro@${version}`
 */
export const toCitation = (record: AnyRecord, pointer = ""): string => buildCitation(version, record, pointer);
