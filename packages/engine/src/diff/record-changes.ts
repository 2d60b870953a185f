import { isObject, ownAt, pointerOf } from "../corpus/index.ts";
import { isFact, isSame, isUnit, partsChanged, saidBy, supportChanged, type Part, type SupportChange } from "./unit.ts";

/** A fact, or a value outside facts, that is new, gone, or not what it was. */
export interface Change {
  /** Where it stands in its record (JSON Pointer, RFC 6901). */
  readonly pointer: string;
  readonly change: "added" | "changed" | "withdrawn";
  /** Whether it is a fact: what is cited, corrected and counted. */
  readonly fact: boolean;
  /** Which parts of a fact changed. */
  readonly parts?: readonly Part[];
  /** Of its basis, evidence and note those that changed, before and after. */
  readonly support?: SupportChange;
  /** The value that it had; null where the text was said to be silent; absent where it is new. */
  readonly before?: unknown;
  /** The value that it has; null where the text is said to be silent; absent where it is gone. */
  readonly after?: unknown;
  /** Whether all that changed is a reference that follows a record to its new id. */
  readonly follows?: true;
}

/** The new id of a reference whose record moved or was merged; any other reference as it is. */
export type Renamed = (reference: string) => string;

const asItIs: Renamed = (reference) => reference;

const renamedIn = (value: unknown, renamed: Renamed): unknown => {
  if (typeof value === "string") return renamed(value);
  if (Array.isArray(value)) return value.map((item) => renamedIn(item, renamed));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, renamedIn(child, renamed)]));
};

function* unitsOf(value: unknown, path: readonly string[]): Generator<[path: readonly string[], unit: unknown]> {
  // A collection that holds nothing is published too, and has no fact that would tell of it.
  if (isUnit(value) || !isObject(value) || Object.keys(value).length === 0) yield [path, value];
  else for (const key of Object.keys(value)) yield* unitsOf(value[key], [...path, key]);
}

function* changedUnit(before: unknown, after: unknown, path: readonly string[], renamed: Renamed): Generator<Change> {
  if (isSame(before, after)) return;
  const facts = isFact(before) && isFact(after);
  const parts = facts ? partsChanged(before, after) : undefined;
  const support = facts && parts ? supportChanged(before, after, parts) : undefined;
  yield {
    pointer: pointerOf(path),
    change: "changed",
    fact: facts,
    ...(parts ? { parts } : {}),
    ...(support ? { support } : {}),
    before: saidBy(before),
    after: saidBy(after),
    ...(isSame(renamedIn(before, renamed), after) ? { follows: true } : {}),
  };
}

function* changesIn(before: unknown, after: unknown, path: readonly string[], renamed: Renamed): Generator<Change> {
  // Records of neighbouring releases share what did not change: most of this is over at once.
  if (before === after) return;
  if (before === undefined)
    for (const [at, unit] of unitsOf(after, path))
      yield { pointer: pointerOf(at), change: "added", fact: isFact(unit), after: saidBy(unit) };
  else if (after === undefined)
    for (const [at, unit] of unitsOf(before, path))
      yield { pointer: pointerOf(at), change: "withdrawn", fact: isFact(unit), before: saidBy(unit) };
  else if (isUnit(before) && isUnit(after)) yield* changedUnit(before, after, path, renamed);
  else if (isUnit(before) || isUnit(after)) {
    yield* changesIn(before, undefined, path, renamed);
    yield* changesIn(undefined, after, path, renamed);
  } else if (isObject(before) && isObject(after))
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
      yield* changesIn(ownAt(before, key), ownAt(after, key), [...path, key], renamed);
}

const byPointer = (a: Change, b: Change) => (a.pointer < b.pointer ? -1 : a.pointer > b.pointer ? 1 : 0);

/**
 * What changed between two published states of one record, by pointer. Its id and kind are no part of it: a record that
 * moved is compared with itself.
 */
export const changesBetween = (before: object, after: object, renamed: Renamed = asItIs): readonly Change[] =>
  [...changesIn(before, after, [], renamed)]
    .filter(({ pointer }) => pointer !== "/id" && pointer !== "/kind")
    .toSorted(byPointer);

/** What nobody cites: words of ours about a record, and how far it has been checked. */
const uncited = ["/label", "/note", "/review"];

/** Whether the correction log has to explain a change: what was published is gone, or is not what it was. */
export const needsReason = ({ change, pointer, follows }: Change): boolean =>
  change !== "added" && !follows && !uncited.some((field) => pointer === field || pointer.startsWith(`${field}/`));
