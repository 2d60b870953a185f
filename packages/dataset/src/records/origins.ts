import type { Dispatch } from "../../generated/types.ts";
import { getDispatchId, getEvidence } from "./evidence.ts";
import { dispatches, type AnyRecord } from "./records.ts";

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

/** Groups dispatches and sources by where they have their story from, in the order of the first of each group. */
export const groupByOrigin = (reports: Iterable<string>, known: readonly Dispatch[]): readonly Origin[] => {
  const origins = new Map<string, string>();
  for (const dispatch of known)
    // The item of the same agency in another language.
    for (const source of listValues(dispatch.counterparts)) origins.set(source, getDispatchOrigin(dispatch));
  for (const dispatch of known) origins.set(`dispatch/${dispatch.id}`, getDispatchOrigin(dispatch));
  const groups = new Map<string, string[]>();
  for (const report of new Set(reports)) {
    const origin = origins.get(report) ?? report;
    groups.set(origin, [...(groups.get(origin) ?? []), report]);
  }
  return [...groups].map(([reference, grouped]) => ({ reference, reports: grouped }));
};

/**
 * Lists where the evidence of a record comes from. Two dispatches of one agency have one origin, also if two outlets print
 * them, and so has the item of that agency in another language: they are not two witnesses.
 *
 * @param recordOrReference - A record, or its reference, written `kind/id`.
 * @param pointer - A JSON Pointer (RFC 6901). Only evidence of facts at or below it counts: all if it is empty.
 * @returns The origins, each with its dispatches and sources. A page of another outlet is an origin of its own, since we do
 * not know where it has its story from.
 * @throws RangeError if there is no record with this reference.
 * @example
 * listOrigins("event/2024-02-27-defence-policy-dialogue-10", "/status").length; // => 1
 */
export const listOrigins = (recordOrReference: AnyRecord | string, pointer = ""): readonly Origin[] =>
  groupByOrigin(
    getEvidence(recordOrReference, pointer).map(({ evidence }) =>
      evidence.kind === "span" ? `dispatch/${getDispatchId(evidence.text)}` : evidence.source,
    ),
    dispatches,
  );
