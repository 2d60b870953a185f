import redirects from "#redirects" with { type: "json" };
import type { Kind, RecordTypes, Reference } from "../../generated/types.ts";
import { findById } from "./by-id.ts";
import { recordLists, type AnyRecord } from "./records.ts";

const isKind = (kind: string): kind is Kind => Object.hasOwn(recordLists, kind);

const parseReference = (reference: string): [kind: string, id: string] => {
  const slash = reference.indexOf("/");
  return slash === -1 ? ["", reference] : [reference.slice(0, slash), reference.slice(slash + 1)];
};

/**
 * Finds the record with a reference. It does not follow a retired id: {@link resolveReference} does.
 *
 * @param reference - The reference, written `kind/id`.
 * @returns The record, or undefined if there is none.
 * @throws RangeError if it is not a text.
 * @example
 * find("person/nobody"); // => undefined
 */
export function find<K extends Kind>(reference: Reference<K>): RecordTypes[K] | undefined;
export function find(reference: string): AnyRecord | undefined;
export function find(reference: string): AnyRecord | undefined {
  if (typeof reference !== "string") throw new RangeError(`${JSON.stringify(reference)} is not a reference`);
  const [kind, id] = parseReference(reference);
  return isKind(kind) ? findById<AnyRecord>(recordLists[kind], id) : undefined;
}

/**
 * Returns the record with a reference. It does not follow a retired id: {@link resolveReference} does.
 *
 * @param reference - The reference, written `kind/id`.
 * @returns The record.
 * @throws RangeError if there is no such record. For a retired id, the message says so.
 * @example
 * get("person/kono-taro").label.en; // => "Kono Taro"
 */
export function get<K extends Kind>(reference: Reference<K>): RecordTypes[K];
export function get(reference: string): AnyRecord;
export function get(reference: string): AnyRecord {
  const record = find(reference);
  if (record) return record;
  const hint = Object.hasOwn(redirects.redirects, reference) ? "; its id is retired: use resolveReference" : "";
  throw new RangeError(`there is no record ${JSON.stringify(reference)}${hint}`);
}

const isRecord = (value: unknown): boolean => typeof value === "object" && value !== null && "kind" in value;

/** Returns the record itself, or the record with this reference. Throws a RangeError if there is none. */
export const getRecord = <R extends AnyRecord>(recordOrReference: R | string): R | AnyRecord => {
  if (typeof recordOrReference === "string") return get(recordOrReference);
  if (!isRecord(recordOrReference))
    throw new RangeError(`${JSON.stringify(recordOrReference)} is neither a record nor a reference`);
  return recordOrReference;
};
