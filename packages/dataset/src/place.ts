import { isFact } from "./facts.ts";
import type { AnyRecord } from "./kinds.ts";

const stepsOf = (pointer: string): string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));

/** The own member of a value under a name or, of a list, under a number. */
const memberOf = (value: unknown, step: string): unknown => {
  if (typeof value !== "object" || value === null) return undefined;
  if (Array.isArray(value)) return /^(?:0|[1-9]\d*)$/.test(step) ? (value as unknown[])[Number(step)] : undefined;
  return Object.hasOwn(value, step) ? (value as Readonly<Record<string, unknown>>)[step] : undefined;
};

/** A place in a record that a pointer leads to. */
export interface Place {
  readonly value: unknown;
  /** The pointer of the fact that it is or lies in; undefined outside facts. */
  readonly fact: string | undefined;
}

/** Where a JSON Pointer (RFC 6901) leads in a record; undefined where it leads nowhere. */
export const placeIn = (record: AnyRecord, pointer: string): Place | undefined => {
  if (pointer !== "" && !pointer.startsWith("/")) return undefined;
  const steps = stepsOf(pointer);
  let value: unknown = record;
  let fact: string | undefined;
  for (const [index, step] of steps.entries()) {
    value = memberOf(value, step);
    if (fact === undefined && isFact(value))
      fact = `/${pointer
        .split("/")
        .slice(1, index + 2)
        .join("/")}`;
  }
  return value === undefined ? undefined : { value, fact };
};
