import type { Dispatch, Source } from "../../generated/types.ts";
import { getDispatchId } from "./dispatch-id.ts";
import { listEvidence } from "./evidence.ts";
import { dispatches } from "./kinds/dispatch.ts";
import { sources } from "./kinds/source.ts";
import type { AnyRecord } from "./records.ts";

/** Where reports come from: an agency, or else one dispatch or page. */
export interface Origin {
  /** The reference of the agency, dispatch or source. */
  readonly reference: string;
  /** The references of the dispatches and sources that have their story from there. */
  readonly reports: readonly string[];
}

const listValues = (field: Dispatch["agency"] | Dispatch["counterparts"]): readonly string[] =>
  Object.values(field ?? {}).flatMap((fact) => (fact.basis === "not-stated" ? [] : [fact.value]));

/** The agency of a dispatch, or the dispatch itself. */
const getDispatchOrigin = (dispatch: Dispatch): string => listValues(dispatch.agency)[0] ?? `dispatch/${dispatch.id}`;

/** Finds where each dispatch and page has its story from, as far as anything says so. */
const collectOrigins = (known: readonly (Dispatch | Source)[]): ReadonlyMap<string, string> => {
  const origins = new Map<string, string>();
  for (const record of known)
    if (record.kind === "source" && record.agency) origins.set(`source/${record.id}`, record.agency);
  for (const record of known)
    // The item of the same agency in another language.
    if (record.kind === "dispatch")
      for (const source of listValues(record.counterparts)) origins.set(source, getDispatchOrigin(record));
  for (const record of known)
    if (record.kind === "dispatch") origins.set(`dispatch/${record.id}`, getDispatchOrigin(record));
  return origins;
};

/** Follows copies to the original. A check of the records makes sure that this ends; here it ends in any case. */
const findOriginal = (report: string, copies: ReadonlyMap<string, string>): string => {
  const seen = new Set<string>();
  for (let current = report; ;) {
    const next = copies.get(current);
    if (next === undefined || seen.has(next)) return current;
    seen.add(next);
    current = next;
  }
};

/** Groups dispatches and sources by where they have their story from, in the order of the first of each group. */
export const groupByOrigin = (reports: Iterable<string>, known: readonly (Dispatch | Source)[]): readonly Origin[] => {
  const origins = collectOrigins(known);
  const copies = new Map(
    known.flatMap((record): [string, string][] =>
      record.kind === "source" && record.copyOf ? [[`source/${record.id}`, record.copyOf]] : [],
    ),
  );
  const groups = new Map<string, string[]>();
  for (const report of new Set(reports)) {
    const original = findOriginal(report, copies);
    const origin = origins.get(original) ?? original;
    groups.set(origin, [...(groups.get(origin) ?? []), report]);
  }
  return [...groups].map(([reference, grouped]) => ({ reference, reports: grouped }));
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
export const listOrigins = (recordOrReference: AnyRecord | string, pointer = ""): readonly Origin[] =>
  groupByOrigin(
    listEvidence(recordOrReference, pointer).map(({ evidence }) =>
      evidence.kind === "span" ? `dispatch/${getDispatchId(evidence.text)}` : evidence.source,
    ),
    [...dispatches, ...sources],
  );
