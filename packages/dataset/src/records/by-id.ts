import type { Kind, RecordTypes } from "../../generated/types.ts";

type AnyRecord = RecordTypes[Kind];

/** Finds the record with an id in a list that is sorted by id. */
export const findById = <R extends AnyRecord>(sorted: readonly R[], id: string): R | undefined => {
  let [from, to] = [0, sorted.length - 1];
  while (from <= to) {
    const middle = (from + to) >> 1;
    const record = sorted[middle];
    if (record === undefined || record.id === id) return record;
    if (record.id < id) from = middle + 1;
    else to = middle - 1;
  }
  return undefined;
};

/** Returns the record with a reference from the list of its kind. Throws a RangeError if there is none. */
export const getByReference = <R extends AnyRecord>(kind: R["kind"], sorted: readonly R[], reference: string): R => {
  const record = reference.startsWith(`${kind}/`) ? findById(sorted, reference.slice(kind.length + 1)) : undefined;
  if (!record) throw new RangeError(`there is no ${kind} ${JSON.stringify(reference)}`);
  return record;
};
