import type { Kind, Reference } from "../../generated/types.ts";
import { getDateRange, type DateRange } from "../records/date-range.ts";
import type { SearchedRecord, IndexContent } from "./search-index.ts";

/** Which records a search may find. Each condition that is given must be met. */
export interface SearchOptions {
  /** The kind, or several. */
  readonly kind?: Kind | readonly Kind[];
  /** Not before this date (EDTF), such as `2020` or `2024-02`. Records that have no dates, such as people, are left out. */
  readonly from?: string;
  /** Not after this date (EDTF). */
  readonly to?: string;
  /** What the record is about: this topic, or a narrower one. An event is about what is said at it. */
  readonly topic?: Reference<"topic">;
  /** Whom the record is or names in a fact; of a dispatch or page, whom the facts name that it supports. */
  readonly person?: Reference<"person">;
  /** The greatest number of hits; all if it is absent. */
  readonly limit?: number;
}

/** Whether the date of a record lies between two dates: surely, or possibly, because it is rough or not known. */
export type InRange = "surely" | "possibly";

/** A condition: false for a record that does not meet it. */
export type RecordCondition = (record: SearchedRecord) => InRange | false;

/** Returns the kind of a record. */
export const getKind = ({ reference }: SearchedRecord): Kind => reference.slice(0, reference.indexOf("/")) as Kind;

const getRangeCondition = (from: string | undefined, to: string | undefined): RecordCondition => {
  if (from === undefined && to === undefined) return () => "surely";
  const earliest = from === undefined ? undefined : getDateRange(from).earliest;
  const latest = to === undefined ? undefined : getDateRange(to).latest;
  if (earliest !== undefined && latest !== undefined && earliest > latest)
    throw new RangeError(`${JSON.stringify(from)} is later than ${JSON.stringify(to)}`);
  const locate = (date: DateRange): InRange | false => {
    const isBefore = earliest !== undefined && date.latest !== undefined && date.latest < earliest;
    const isAfter = latest !== undefined && date.earliest !== undefined && date.earliest > latest;
    if (isBefore || isAfter) return false;
    const startsInside = earliest === undefined || (date.earliest !== undefined && date.earliest >= earliest);
    const endsInside = latest === undefined || (date.latest !== undefined && date.latest <= latest);
    return startsInside && endsInside ? "surely" : "possibly";
  };
  return ({ dates }) => {
    if (!dates) return false;
    if (dates.length === 0) return "possibly";
    const found = dates.map((date) => locate(getDateRange(date)));
    return found.includes("surely") ? "surely" : found.includes("possibly") && "possibly";
  };
};

const assertKnown = (reference: string | undefined, kind: Kind, index: IndexContent): void => {
  if (reference === undefined) return;
  if (!reference.startsWith(`${kind}/`) || !index.records.some((record) => record.reference === reference))
    throw new RangeError(`there is no record ${JSON.stringify(reference)} of the kind ${kind}`);
};

const assertLimit = (limit: number | undefined): void => {
  if (limit !== undefined && !(Number.isInteger(limit) && limit >= 0))
    throw new RangeError(`the limit is ${String(limit)}, which is not a whole number from 0`);
};

/** Makes the condition of a search. Throws a RangeError if an option is not one. */
export const createCondition = (options: SearchOptions, index: IndexContent): RecordCondition => {
  const { kind, from, to, topic, person, limit } = options;
  const kinds = kind === undefined ? undefined : [kind].flat();
  for (const name of kinds ?? [])
    if (!index.records.some((record) => getKind(record) === name))
      throw new RangeError(`there is no kind ${JSON.stringify(name)}`);
  assertKnown(topic, "topic", index);
  assertKnown(person, "person", index);
  assertLimit(limit);
  const locate = getRangeCondition(from, to);
  return (record) =>
    (!kinds || kinds.some((name) => name === getKind(record))) &&
    [topic, person].every((reference) => reference === undefined || record.about.includes(reference)) &&
    locate(record);
};
