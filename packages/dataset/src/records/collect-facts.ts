import type { Fact } from "../../generated/types.ts";
import { escapeStep } from "./pointer.ts";

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

/** Collects the facts of a value, each with its pointer. */
export const collectFacts = (value: unknown, pointer = ""): LocatedFact[] => {
  if (isFact(value)) return [{ pointer, fact: value }];
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, child]) => collectFacts(child, `${pointer}/${escapeStep(key)}`));
};
