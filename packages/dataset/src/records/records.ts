import table from "#kinds" with { type: "json" };
import data from "#records" with { type: "json" };
import type { Kind, RecordTypes, Reference } from "../../generated/types.ts";

/** A record of any kind. Its `kind` says which. */
export type AnyRecord = RecordTypes[Kind];

/** Formats the reference of a record: `kind/id`. */
export const formatReference = <K extends Kind>({
  kind,
  id,
}: {
  readonly kind: K;
  readonly id: string;
}): Reference<K> => `${kind}/${id}`;

/**
 * The thirteen kinds of record, in their fixed order.
 *
 * @example
 * kinds[0]; // => "dispatch"
 */
export const kinds: readonly Kind[] = /* @__PURE__ */ table.map(({ kind }) => kind);

/**
 * Lists the records of one kind, sorted by id.
 *
 * @param kind - The kind, such as `"topic"`.
 * @returns The records.
 * @example
 * listRecords("topic").some(({ id }) => id === "peacekeeping"); // => true
 */
export const listRecords = <K extends Kind>(kind: K): readonly RecordTypes[K][] => Object.values(data.records[kind]);

/**
 * Every record: sorted by kind, in the order of `kinds`, then by id.
 *
 * @example
 * records.length === kinds.flatMap((kind) => listRecords(kind)).length; // => true
 */
export const records: readonly AnyRecord[] = /* @__PURE__ */ kinds.flatMap((kind): readonly AnyRecord[] =>
  listRecords(kind),
);

/**
 * The dispatches: news items, with their texts as received. Sorted by id.
 *
 * @example
 * dispatches[0]?.kind; // => "dispatch"
 */
export const dispatches: readonly RecordTypes["dispatch"][] = /* @__PURE__ */ listRecords("dispatch");

/**
 * The events: meetings, visits, courses, exercises and signings, held or planned. Sorted by id.
 *
 * @example
 * events[0]?.kind; // => "event"
 */
export const events: readonly RecordTypes["event"][] = /* @__PURE__ */ listRecords("event");

/**
 * The statements: who said what to whom about what. Sorted by id.
 *
 * @example
 * statements[0]?.kind; // => "statement"
 */
export const statements: readonly RecordTypes["statement"][] = /* @__PURE__ */ listRecords("statement");

/**
 * The agreements, and the levels of relations that states declared. Sorted by id.
 *
 * @example
 * agreements[0]?.kind; // => "agreement"
 */
export const agreements: readonly RecordTypes["agreement"][] = /* @__PURE__ */ listRecords("agreement");

/**
 * The mechanisms: dialogue series, ministers' meetings, working groups and programmes. Sorted by id.
 *
 * @example
 * mechanisms[0]?.kind; // => "mechanism"
 */
export const mechanisms: readonly RecordTypes["mechanism"][] = /* @__PURE__ */ listRecords("mechanism");

/**
 * The people. Sorted by id.
 *
 * @example
 * people[0]?.kind; // => "person"
 */
export const people: readonly RecordTypes["person"][] = /* @__PURE__ */ listRecords("person");

/**
 * The organizations: states, ministries, services, international organizations and news outlets. Sorted by id.
 *
 * @example
 * organizations[0]?.kind; // => "organization"
 */
export const organizations: readonly RecordTypes["organization"][] = /* @__PURE__ */ listRecords("organization");

/**
 * The posts: offices that a person can hold in an organization (Popolo). Sorted by id.
 *
 * @example
 * posts[0]?.kind; // => "post"
 */
export const posts: readonly RecordTypes["post"][] = /* @__PURE__ */ listRecords("post");

/**
 * The memberships: who held which post, or belonged to which grouping, and when (Popolo). Sorted by id.
 *
 * @example
 * memberships[0]?.kind; // => "membership"
 */
export const memberships: readonly RecordTypes["membership"][] = /* @__PURE__ */ listRecords("membership");

/**
 * The places where events take place. Sorted by id.
 *
 * @example
 * places[0]?.kind; // => "place"
 */
export const places: readonly RecordTypes["place"][] = /* @__PURE__ */ listRecords("place");

/**
 * The topics of cooperation: a controlled vocabulary (SKOS). Sorted by id.
 *
 * @example
 * topics[0]?.kind; // => "topic"
 */
export const topics: readonly RecordTypes["topic"][] = /* @__PURE__ */ listRecords("topic");

/**
 * The discrepancies: facts of two sources, or of two passages of one source, that disagree. Sorted by id.
 *
 * @example
 * discrepancies[0]?.kind; // => "discrepancy"
 */
export const discrepancies: readonly RecordTypes["discrepancy"][] = /* @__PURE__ */ listRecords("discrepancy");

/**
 * The sources: public pages that are cited as evidence and whose texts are not shipped. Sorted by id.
 *
 * @example
 * sources[0]?.kind; // => "source"
 */
export const sources: readonly RecordTypes["source"][] = /* @__PURE__ */ listRecords("source");
