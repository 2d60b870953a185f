import type { Fact } from "../../generated/types.ts";
import { listFacts } from "./facts.ts";
import { find, getRecord } from "./get.ts";
import { isReference } from "./is-reference.ts";
import { formatPointer, isAtOrBelow } from "./pointer.ts";
import { toReference } from "./to-reference.ts";
import { records, type AnyRecord } from "./records.ts";
import type { RecordOrReference } from "./reference-types.ts";

/** A reference from one record to another, seen from the record that it leads to. */
export interface Backlink {
  /** The record that refers. */
  readonly record: AnyRecord;
  /** The JSON Pointer (RFC 6901) of the fact that refers; outside facts, that of the entry, such as `/sides/day`. */
  readonly pointer: string;
  /** The top-level field of the record that contains the reference, such as `participants`. */
  readonly field: string;
  /** The fact that refers; undefined outside facts, as in a mention or the side of a discrepancy. */
  readonly fact: Fact | undefined;
  /**
   * What the reference is.
   *
   * - `value`: the value of a fact or field, or part of it.
   * - `support`: the page that supports a fact.
   * - `speaker`: the speaker of a quote.
   * - `mention`: the name of an entity in a text.
   */
  readonly type: "value" | "support" | "speaker" | "mention";
}

interface TargetedBacklink {
  readonly to: string;
  readonly backlink: Backlink;
}

const isOfRecord = (value: string): boolean => isReference(value) && find(value) !== undefined;

/** Collects every reference in a value, with the steps to it. */
const collectReferences = (value: unknown, path: readonly string[]): { to: string; path: readonly string[] }[] => {
  if (typeof value === "string") return isOfRecord(value) ? [{ to: value, path }] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([step, child]) => collectReferences(child, [...path, step]));
};

const getBacklinkType = (path: readonly string[]): Backlink["type"] => {
  if (path[0] === "mentions") return "mention";
  if (!path.includes("evidence")) return "value";
  return path.at(-1) === "speaker" ? "speaker" : "support";
};

/** Outside facts, a backlink points to the entry of a collection: `/sides/day`, not `/sides/day/record`. */
const entryDepth = 2;

const collectBacklinks = (record: AnyRecord): TargetedBacklink[] => {
  const facts = listFacts(record);
  return collectReferences(record, []).map(({ to, path }) => {
    const referencePointer = formatPointer(path);
    const located = facts.find(({ pointer }) => isAtOrBelow(referencePointer, pointer));
    const pointer = located?.pointer ?? formatPointer(path.slice(0, entryDepth));
    return {
      to,
      backlink: { record, pointer, field: path[0] ?? "", fact: located?.fact, type: getBacklinkType(path) },
    };
  });
};

let index: ReadonlyMap<string, readonly Backlink[]> | undefined;

const buildIndex = (): ReadonlyMap<string, readonly Backlink[]> => {
  const byTarget = new Map<string, Backlink[]>();
  for (const { to, backlink } of records.flatMap(collectBacklinks))
    byTarget.set(to, [...(byTarget.get(to) ?? []), backlink]);
  return byTarget;
};

/**
 * Lists every reference to a record in the data: the events in which a person takes part, the statements to them, the
 * facts that a page supports.
 *
 * @param recordOrReference - A record, or its reference, written `kind/id`.
 * @returns The backlinks, in the order of `records`.
 * @throws RangeError if there is no record with this reference.
 * @example
 * listBacklinks("person/kono-taro").some(({ type, field }) => type === "value" && field === "participants"); // => true
 */
export const listBacklinks = (recordOrReference: RecordOrReference): readonly Backlink[] => {
  index ??= buildIndex();
  return index.get(toReference(getRecord(recordOrReference))) ?? [];
};
