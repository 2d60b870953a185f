import type { Dispatch, Reference, Source } from "../../generated/types.ts";
import { getDispatchId } from "./dispatch-id.ts";
import { listValues } from "./fact-values.ts";
import { listEvidence } from "./evidence.ts";
import { dispatches } from "./kinds/dispatch.ts";
import { sources } from "./kinds/source.ts";
import type { RecordOrReference } from "./reference-types.ts";

/** Where reports come from: an agency, or else one dispatch or page. */
export interface Origin {
  /** The reference of the agency, dispatch or source; of the first, if a report names several agencies. */
  readonly reference: Reference<"organization" | "dispatch" | "source">;
  /** The references of the dispatches and sources that have their story from there. */
  readonly reports: readonly Reference<"dispatch" | "source">[];
}

type OriginReference = Origin["reference"];

type Report = Origin["reports"][number];

/** The agencies of a dispatch, or the dispatch itself. */
const listDispatchOrigins = (dispatch: Dispatch): readonly OriginReference[] => {
  const agencies = listValues(dispatch.agency);
  return agencies.length > 0 ? agencies : [`dispatch/${dispatch.id}`];
};

/** Finds where each dispatch and page has its story from, as far as anything says so. */
const collectOrigins = (known: readonly (Dispatch | Source)[]): ReadonlyMap<Report, readonly OriginReference[]> => {
  const origins = new Map<Report, readonly OriginReference[]>();
  for (const record of known)
    if (record.kind === "source" && record.agency) origins.set(`source/${record.id}`, Object.values(record.agency));
  for (const record of known)
    // The item of the same agency in another language.
    if (record.kind === "dispatch")
      for (const source of listValues(record.counterparts)) origins.set(source, listDispatchOrigins(record));
  for (const record of known)
    if (record.kind === "dispatch") origins.set(`dispatch/${record.id}`, listDispatchOrigins(record));
  return origins;
};

/** Follows copies to their originals, which are no copies. In a cycle, which a check finds, the report is its own. */
const listOriginals = (report: Report, copies: ReadonlyMap<Report, readonly Report[]>): readonly Report[] => {
  const reached = new Set([report]);
  // A set grows while it is walked, and has each member once: this ends in a cycle too.
  for (const current of reached) for (const next of copies.get(current) ?? []) reached.add(next);
  const originals = [...reached].filter((each) => !copies.has(each));
  return originals.length > 0 ? originals : [report];
};

/**
 * Groups dispatches and sources by where they have their story from, in the order of the first of each group. Reports that
 * share one of several agencies are in one group: they may be one story.
 */
export const groupByOrigin = (reports: Iterable<Report>, known: readonly (Dispatch | Source)[]): readonly Origin[] => {
  const origins = collectOrigins(known);
  const copies = new Map(
    known.flatMap((record): [Report, Report[]][] =>
      record.kind === "source" && record.copyOf ? [[`source/${record.id}`, Object.values(record.copyOf)]] : [],
    ),
  );
  let groups: readonly { readonly origins: readonly OriginReference[]; readonly reports: readonly Report[] }[] = [];
  for (const report of new Set(reports)) {
    const found = listOriginals(report, copies).flatMap((original) => origins.get(original) ?? [original]);
    const related = groups.filter((group) => group.origins.some((origin) => found.includes(origin)));
    const merged = {
      origins: [...related.flatMap((group) => group.origins), ...found],
      reports: [...related.flatMap((group) => group.reports), report],
    };
    const [first] = related;
    groups = first
      ? groups.flatMap((group) => (group === first ? [merged] : related.includes(group) ? [] : [group]))
      : [...groups, merged];
  }
  return groups.flatMap(({ origins: [reference], reports: grouped }) =>
    reference === undefined ? [] : [{ reference, reports: grouped }],
  );
};

/**
 * Lists where the evidence of a record comes from. Two dispatches of one agency have one origin, also if two outlets print
 * them; so has the item of that agency in another language, and so has every copy: they are not two witnesses.
 *
 * @param recordOrReference - A record, or its reference, written `kind/id`.
 * @param pointer - A JSON Pointer (RFC 6901). Only evidence of facts at or below it counts: all if it is empty.
 * @returns The origins, each with its dispatches and sources. A page whose
 * agency or original is not known is an origin of its own, since we do not know where it has its story from.
 * @throws RangeError if there is no record with this reference, or if the pointer has no slash at its beginning.
 * @example
 * listOrigins("event/2024-02-27-defence-policy-dialogue-10", "/status").length; // => 1
 */
export const listOrigins = (recordOrReference: RecordOrReference, pointer = ""): readonly Origin[] =>
  groupByOrigin(
    listEvidence(recordOrReference, pointer).map(({ evidence }): Report =>
      evidence.kind === "span" ? `dispatch/${getDispatchId(evidence.text)}` : evidence.source,
    ),
    [...dispatches, ...sources],
  );
