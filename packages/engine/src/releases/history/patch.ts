import { formatPointer, getProperty, isObject, parsePointer } from "../../corpus/index.ts";
import { isSameJson } from "../../publish/index.ts";
import type { Operation } from "../../schema/index.ts";

type JsonValue = Extract<Operation, { op: "add" }>["value"];

function* diffOperations(from: unknown, to: unknown, path: readonly string[]): Generator<Operation> {
  if (from === to) return;
  const pointer = formatPointer(path);
  if (isObject(from) && isObject(to))
    for (const key of [...new Set([...Object.keys(from), ...Object.keys(to)])].toSorted())
      yield* diffOperations(getProperty(from, key), getProperty(to, key), [...path, key]);
  else if (to === undefined) yield { op: "remove", path: pointer };
  else if (from === undefined) yield { op: "add", path: pointer, value: to as JsonValue };
  else if (!isSameJson(from, to)) yield { op: "replace", path: pointer, value: to as JsonValue };
}

/** The patch from one JSON value to another (JSON Patch, RFC 6902; arrays are replaced as a whole). */
export const createPatch = (from: unknown, to: unknown): readonly Operation[] => [...diffOperations(from, to, [])];

/** A patch that does not fit the value: it was made from another one. */
export class PatchError extends Error {
  override readonly name = "PatchError";
}

const applyOperation = (value: unknown, [step, ...rest]: readonly string[], operation: Operation): unknown => {
  if (step === undefined) return "value" in operation ? operation.value : undefined;
  if (!isObject(value)) throw new PatchError(`${operation.op} ${operation.path}: no object contains it`);
  const current = getProperty(value, step);
  const isLast = rest.length === 0;
  if (isLast && (operation.op === "add") === (current !== undefined))
    throw new PatchError(
      `${operation.op} ${operation.path}: there is ${current === undefined ? "no value" : "already a value"}`,
    );
  const changed = applyOperation(current, rest, operation);
  const others = Object.entries(value).filter(([key]) => key !== step);
  return Object.fromEntries(changed === undefined ? others : [...others, [step, changed]]);
};

/**
 * Applies a patch to a value, which does not change: the result shares its unchanged parts. Redacted values are left out.
 * Throws a {@link PatchError} if the patch was made from another value.
 */
export const applyJsonPatch = (value: unknown, patch: readonly Operation[]): unknown =>
  patch.reduce(
    (result, operation) =>
      operation.op === "withhold" ? result : applyOperation(result, parsePointer(operation.path), operation),
    value,
  );
