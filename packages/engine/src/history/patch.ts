import { isObject, ownAt, pathOf, pointerOf } from "../corpus/index.ts";
import type { Operation } from "../schema/index.ts";
import { isSame } from "../diff/index.ts";

type Json = Extract<Operation, { op: "add" }>["value"];

function* operations(from: unknown, to: unknown, path: readonly string[]): Generator<Operation> {
  if (from === to) return;
  const pointer = pointerOf(path);
  if (isObject(from) && isObject(to))
    for (const key of [...new Set([...Object.keys(from), ...Object.keys(to)])].toSorted())
      yield* operations(ownAt(from, key), ownAt(to, key), [...path, key]);
  else if (to === undefined) yield { op: "remove", path: pointer };
  else if (from === undefined) yield { op: "add", path: pointer, value: to as Json };
  else if (!isSame(from, to)) yield { op: "replace", path: pointer, value: to as Json };
}

/** The steps that turn one JSON value into another (JSON Patch, RFC 6902; arrays are replaced whole). */
export const patchBetween = (from: unknown, to: unknown): readonly Operation[] => [...operations(from, to, [])];

/** A patch that cannot be applied: it was not made from this value. */
export class PatchFails extends Error {
  override readonly name = "PatchFails";
}

const changedAt = (value: unknown, [step, ...rest]: readonly string[], operation: Operation): unknown => {
  if (step === undefined) return "value" in operation ? operation.value : undefined;
  if (!isObject(value)) throw new PatchFails(`${operation.op} ${operation.path}: there is nothing to hold it`);
  const own = ownAt(value, step);
  const isLast = rest.length === 0;
  if (isLast && (operation.op === "add") === (own !== undefined))
    throw new PatchFails(
      `${operation.op} ${operation.path}: there is ${own === undefined ? "nothing" : "a value"} there`,
    );
  const changed = changedAt(own, rest, operation);
  const others = Object.entries(value).filter(([key]) => key !== step);
  return Object.fromEntries(changed === undefined ? others : [...others, [step, changed]]);
};

/**
 * The value that a patch makes of another, which stays as it was; the parts that do not change are shared. Withheld
 * values are left out. Throws {@link PatchFails} where the patch was made from another value.
 */
export const patched = (value: unknown, patch: readonly Operation[]): unknown =>
  patch.reduce(
    (so, operation) => (operation.op === "withhold" ? so : changedAt(so, pathOf(operation.path), operation)),
    value,
  );
