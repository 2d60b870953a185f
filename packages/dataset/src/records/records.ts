import kindNames from "#kinds" with { type: "json" };
import type { Kind, RecordTypes } from "../../generated/types.ts";
import { dispatches } from "./kinds/dispatch.ts";
import { events } from "./kinds/event.ts";
import { statements } from "./kinds/statement.ts";
import { agreements } from "./kinds/agreement.ts";
import { mechanisms } from "./kinds/mechanism.ts";
import { people } from "./kinds/person.ts";
import { organizations } from "./kinds/organization.ts";
import { posts } from "./kinds/post.ts";
import { memberships } from "./kinds/membership.ts";
import { places } from "./kinds/place.ts";
import { topics } from "./kinds/topic.ts";
import { discrepancies } from "./kinds/discrepancy.ts";
import { sources } from "./kinds/source.ts";

/** A record of any kind. Its `kind` says which. */
export type AnyRecord = RecordTypes[Kind];

/**
 * The thirteen kinds of record, in their fixed order.
 *
 * @example
 * kinds[0]; // => "dispatch"
 */
export const kinds: readonly Kind[] = kindNames;

/** The records of each kind, sorted by id. */
export const recordLists: { readonly [K in Kind]: readonly RecordTypes[K][] } = {
  dispatch: dispatches,
  event: events,
  statement: statements,
  agreement: agreements,
  mechanism: mechanisms,
  person: people,
  organization: organizations,
  post: posts,
  membership: memberships,
  place: places,
  topic: topics,
  discrepancy: discrepancies,
  source: sources,
};

/**
 * Lists the records of one kind, sorted by id.
 *
 * @param kind - The kind, such as `"topic"`.
 * @returns The records.
 * @throws RangeError if there is no such kind.
 * @example
 * listRecords("topic").some(({ id }) => id === "peacekeeping"); // => true
 */
export const listRecords = <K extends Kind>(kind: K): readonly RecordTypes[K][] => {
  if (!kinds.includes(kind))
    throw new RangeError(`there is no kind ${JSON.stringify(kind)}: the kinds are ${kinds.join(", ")}`);
  return recordLists[kind];
};

/**
 * Every record: sorted by kind, in the order of `kinds`, then by id.
 *
 * @example
 * records.length === kinds.flatMap((kind) => listRecords(kind)).length; // => true
 */
export const records: readonly AnyRecord[] = /* @__PURE__ */ kinds.flatMap((kind): readonly AnyRecord[] =>
  listRecords(kind),
);
