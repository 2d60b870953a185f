import type { Fact } from "../../generated/types.ts";
import { getRecord } from "./get.ts";
import { escapeStep, isAtOrBelow } from "./pointer.ts";
import type { AnyRecord } from "./records.ts";

/** A fact, and where it is in its record. */
export interface LocatedFact {
  /** The JSON Pointer of the fact (RFC 6901), such as `/date/day`. */
  readonly pointer: string;
  /** The fact. */
  readonly fact: Fact;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a value is a fact. */
export const isFact = (value: unknown): value is Fact =>
  isObject(value) && typeof value["basis"] === "string" && isObject(value["evidence"]);

const collectFacts = (value: unknown, pointer: string): LocatedFact[] => {
  if (isFact(value)) return [{ pointer, fact: value }];
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, child]) => collectFacts(child, `${pointer}/${escapeStep(key)}`));
};

/**
 * Lists the facts of a record, each with its pointer.
 *
 * @param recordOrReference - A record, or its reference, written `kind/id`.
 * @param pointer - A JSON Pointer (RFC 6901). Only facts at or below it are listed: all facts if it is empty.
 * @returns The facts, in the order of the record.
 * @throws RangeError if there is no record with this reference.
 * @example
 * getFacts("event/vinh-calls-on-kono", "/date")[0]?.pointer; // => "/date/before"
 */
export const getFacts = (recordOrReference: AnyRecord | string, pointer = ""): readonly LocatedFact[] =>
  collectFacts(getRecord(recordOrReference), "").filter((located) => isAtOrBelow(located.pointer, pointer));
