import { citationString } from "./citation.ts";
import { get } from "../get.ts";
import { version, type AnyRecord } from "../kinds.ts";
import { placeIn } from "../place.ts";

/** What a citation is made from: the number of a release, and its records by their references. */
export interface Citable {
  readonly version: string;
  readonly recordOf: (reference: string) => AnyRecord | undefined;
}

/** What of a record is no part of what it records, and is corrected without an entry in the log. */
const untold: Readonly<Record<string, string>> = {
  id: "names the record",
  kind: "names the record",
  label: "is our own words about the record",
  note: "is our own words about the record",
  review: "says who has looked at the record",
};

/** Cites a record of given data, or one place in it. */
export const citeIn = ({ version: release, recordOf }: Citable, of: AnyRecord | string, pointer = ""): string => {
  const reference = typeof of === "string" ? of : `${of.kind}/${of.id}`;
  const record = recordOf(reference);
  if (!record) throw new RangeError(`there is no record ${JSON.stringify(reference)}`);
  const [, field = ""] = pointer.split("/");
  if (Object.hasOwn(untold, field))
    throw new RangeError(
      `${JSON.stringify(pointer)} ${untold[field]}, and the log does not tell when it changes: cite the record, or a fact or field of it`,
    );
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
 * followed: that is what `resolve` does) or no such fact, for a part of a fact, and for what the log does not follow: the
 * label, note, state of review, id and kind of a record. A version before 1.0.0 and a pre-release are not released: what
 * they cite may not hold.
 */
export const cite = (of: AnyRecord | string, pointer = ""): string => citeIn({ version, recordOf: get }, of, pointer);
