import { isFact } from "./collect-facts.ts";
import { formatPointer, parsePointer } from "./pointer.ts";
import type { AnyRecord } from "./records.ts";

/** Finds a member of an object by its name, or of a list by its index. Inherited members do not count. */
const findMember = (value: unknown, step: string): unknown => {
  if (typeof value !== "object" || value === null) return undefined;
  if (Array.isArray(value)) return /^(?:0|[1-9]\d*)$/.test(step) ? (value as unknown[])[Number(step)] : undefined;
  return Object.hasOwn(value, step) ? (value as Readonly<Record<string, unknown>>)[step] : undefined;
};

/** The target of a pointer in a record. */
export interface RecordLocation {
  readonly value: unknown;
  /** The pointer of the fact that the value is, or is part of; undefined outside facts. */
  readonly fact: string | undefined;
}

/** Resolves a JSON Pointer (RFC 6901) in a record; undefined if it leads nowhere. */
export const resolvePointer = (record: AnyRecord, pointer: string): RecordLocation | undefined => {
  if (pointer !== "" && !pointer.startsWith("/")) return undefined;
  const steps = parsePointer(pointer);
  let value: unknown = record;
  let fact: string | undefined;
  for (const [index, step] of steps.entries()) {
    value = findMember(value, step);
    if (fact === undefined && isFact(value)) fact = formatPointer(steps.slice(0, index + 1));
  }
  return value === undefined ? undefined : { value, fact };
};
