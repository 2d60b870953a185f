import type { Kind, Reference } from "../../generated/types.ts";

/**
 * Returns the reference of a record, which other functions take.
 *
 * @param record - The record.
 * @returns The reference, written `kind/id`.
 * @example
 * listRecords("mechanism").map(toReference)[0]; // => "mechanism/admm"
 */
export const toReference = <K extends Kind>(record: { readonly kind: K; readonly id: string }): Reference<K> =>
  `${record.kind}/${record.id}`;
