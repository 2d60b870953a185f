import { citationString } from "./citation.ts";
import { get } from "../get.ts";
import { version, type AnyRecord } from "../kinds.ts";
import { placeIn } from "../place.ts";

/** What a citation is made from: the number of a release, and its records by their references. */
export interface Citable {
  readonly version: string;
  readonly recordOf: (reference: string) => AnyRecord | undefined;
}

/** Cites a record of given data, or one place in it. */
export const citeIn = ({ version: release, recordOf }: Citable, of: AnyRecord | string, pointer = ""): string => {
  const reference = typeof of === "string" ? of : `${of.kind}/${of.id}`;
  const record = recordOf(reference);
  if (!record) throw new RangeError(`there is no record ${JSON.stringify(reference)}`);
  const place = placeIn(record, pointer);
  if (!place) throw new RangeError(`${reference} has no fact at ${JSON.stringify(pointer)}`);
  // A fact is cited as a whole: what it says stands and falls with its basis and its evidence.
  if (place.fact !== undefined && place.fact !== pointer)
    throw new RangeError(`${JSON.stringify(pointer)} is a part of the fact ${JSON.stringify(place.fact)}: cite that`);
  return citationString({ reference, release, pointer });
};

/**
 * How to cite a record, a fact of it or a field, as this release publishes it: `vnjp:event/…@1.2.0#/date/day`. Takes a
 * record or a reference, and a JSON Pointer. Throws a RangeError where there is no such record (a retired id is not
 * followed: that is what `resolve` does) or no such fact, and for a part of a fact. A version before 1.0.0 and a
 * pre-release are not released: what they cite may not hold.
 */
export const cite = (of: AnyRecord | string, pointer = ""): string => citeIn({ version, recordOf: get }, of, pointer);
