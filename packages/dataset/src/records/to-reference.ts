import type { Kind, Reference } from "../../generated/types.ts";

/**
 * Returns the reference of a record, which other functions take.
 *
 * @param record - The record.
 * @returns The reference, written `kind/id`.
 * @throws RangeError if it is no record.
 * @example
 * listRecords("mechanism").map(toReference)[0]; // => "mechanism/admm"
 */
export const toReference = <K extends Kind>(record: { readonly kind: K; readonly id: string }): Reference<K> => {
  const { kind, id } = record ?? {};
  // Programs without types pass a reference, or half a record.
  if (typeof kind !== "string" || typeof id !== "string")
    throw new RangeError(`${JSON.stringify(record)} is not a record: it has no kind and id`);
  return `${kind}/${id}`;
};
