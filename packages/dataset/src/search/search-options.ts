import type { Kind } from "../../generated/types.ts";
import { createBounds, getOverlap, type DateOptions, type InRange } from "../options/in-range.ts";
import { createReferenceResolver, dateResolvers, resolveCount } from "../options/option-values.ts";
import type { RecordOrReference } from "../records/reference-types.ts";
import { describeNames } from "../options/describe-names.ts";
import { resolveOptions, type OptionResolver, type OptionResolvers } from "../options/resolve-options.ts";
import type { SearchedRecord, IndexContent } from "./search-index.ts";

/** Which records a search may find. Each condition that is given must be met. */
export interface SearchOptions extends DateOptions {
  /** The kind, or several. */
  readonly kind?: Kind | readonly Kind[];
  /** Not before this date (EDTF), such as `2020` or `2024-02`. Records that have no dates, such as people, are left out. */
  readonly from?: string;
  /** What the record is about: this topic, or a narrower one. An event is about what is said at it. */
  readonly topic?: RecordOrReference<"topic">;
  /** Whom the record is or names in a fact; of a dispatch or page, whom the facts name that it supports. */
  readonly person?: RecordOrReference<"person">;
  /** An organization that the record is or names in the same way. */
  readonly organization?: RecordOrReference<"organization">;
  /** A place that the record is or names in the same way, or one that such a place lies in. */
  readonly place?: RecordOrReference<"place">;
  /** The greatest number of hits; all if it is absent. */
  readonly limit?: number;
}

/** A condition: false for a record that does not meet it. */
export type RecordCondition = (record: SearchedRecord) => InRange | false;

/** Returns the kind of a record. */
export const getKind = ({ reference }: SearchedRecord): Kind => reference.slice(0, reference.indexOf("/")) as Kind;

const getRangeCondition = ({ from, to }: DateOptions): RecordCondition => {
  if (from === undefined && to === undefined) return () => "surely";
  const bounds = createBounds(from, to);
  return ({ dates, limits = [] }) => {
    if (!dates || limits.some((limit) => getOverlap(limit, bounds) === "no")) return false;
    if (dates.length === 0) return "possibly";
    const found = dates.map((date) => getOverlap(date, bounds));
    return found.includes("surely") ? "surely" : found.includes("possibly") && "possibly";
  };
};

const createKindResolver =
  (known: ReadonlySet<Kind>): OptionResolver<Kind | readonly Kind[]> =>
  (value) =>
    [value].flat().map((name) => {
      const kind = [...known].find((one) => one === name);
      if (kind === undefined)
        throw new RangeError(
          `there is no kind ${JSON.stringify(name)}: ${describeNames("kinds", String(name), [...known])}`,
        );
      return kind;
    });

/** Makes the condition of a search. Throws a RangeError if an option is not one. */
export const createCondition = (options: SearchOptions, index: IndexContent): RecordCondition => {
  const hasRecord = (reference: string) => index.records.some((record) => record.reference === reference);
  const resolvers: OptionResolvers<SearchOptions> = {
    ...dateResolvers,
    kind: createKindResolver(new Set(index.records.map(getKind))),
    topic: createReferenceResolver(hasRecord, "topic"),
    person: createReferenceResolver(hasRecord, "person"),
    organization: createReferenceResolver(hasRecord, "organization"),
    place: createReferenceResolver(hasRecord, "place"),
    limit: resolveCount,
  };
  const { kind, topic, person, organization, place, ...range } = resolveOptions(options, resolvers);
  const kinds = kind === undefined ? undefined : [kind].flat();
  const locate = getRangeCondition(range);
  const subjects = [topic, person, organization, place]
    .filter((reference) => reference !== undefined)
    .map((reference) => index.records.findIndex((record) => record.reference === reference));
  return (record) =>
    (!kinds || kinds.includes(getKind(record))) &&
    subjects.every((position) => record.about.includes(position)) &&
    locate(record);
};
