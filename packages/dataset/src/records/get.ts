import redirects from "#redirects" with { type: "json" };
import type { Kind, RecordTypes, Reference } from "../../generated/types.ts";
import { findById } from "./by-id.ts";
import { kinds, recordLists, type AnyRecord } from "./records.ts";
import type { RecordOrReference } from "./reference-types.ts";

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

/** Says why a reference names no record, if that can be seen: the message goes on with it. */
const describeMistake = (reference: string): string => {
  if (Object.hasOwn(redirects.redirects, reference)) return "; its id is retired: use resolveReference";
  if (reference.startsWith("vnjp:")) return "; it is a citation: use get(parseCitation(…).reference)";
  const [kind, id] = parseReference(reference);
  if (isKind(kind)) return "";
  const found = kinds.find((one) => findById<AnyRecord>(recordLists[one], id) !== undefined);
  return found === undefined ? "; write it as kind/id, such as person/kono-taro" : `; did you mean "${found}/${id}"?`;
};

/**
 * Returns the record with a reference. It does not follow a retired id: {@link resolveReference} does.
 *
 * @param reference - The reference, written `kind/id`.
 * @returns The record.
 * @throws RangeError if there is no such record. The message says so if the id is retired, and how to write a reference.
 * @example
 * get("person/kono-taro").label.en; // => "Kono Taro"
 */
export function get<K extends Kind>(reference: Reference<K>): RecordTypes[K];
export function get(reference: string): AnyRecord;
export function get(reference: string): AnyRecord {
  const record = find(reference);
  if (record) return record;
  throw new RangeError(`there is no record ${JSON.stringify(reference)}${describeMistake(reference)}`);
}

const isRecord = (value: unknown): boolean => typeof value === "object" && value !== null && "kind" in value;

/** Returns the record itself, or the record with this reference. Throws a RangeError if there is none. */
export const getRecord = <K extends Kind>(recordOrReference: RecordOrReference<K>): RecordTypes[K] => {
  if (typeof recordOrReference === "string") return get(recordOrReference);
  if (!isRecord(recordOrReference))
    throw new RangeError(`${JSON.stringify(recordOrReference)} is neither a record nor a reference`);
  return recordOrReference;
};
