import { isObject, getProperty, formatPointer } from "../../corpus/index.ts";
import { isSameJson } from "../../publish/index.ts";
import {
  isFact,
  isUnit,
  listChangedParts,
  getUnitValue,
  diffSupport,
  type FactPart,
  type SupportChange,
} from "./unit.ts";

/** A fact, or a value outside facts, that was added, changed or withdrawn. */
export interface Change {
  /** Its location in the record (JSON Pointer, RFC 6901). */
  readonly pointer: string;
  readonly change: "added" | "changed" | "withdrawn";
  /** Whether it is a fact: the unit that is cited, corrected and counted. */
  readonly isFact: boolean;
  /** Which parts of a fact changed. */
  readonly parts?: readonly FactPart[];
  /** Those of its basis, evidence and note that changed, before and after. */
  readonly support?: SupportChange;
  /** The old value; null if it was not stated; absent if the unit is new. */
  readonly before?: unknown;
  /** The new value; null if it is not stated; absent if the unit was withdrawn. */
  readonly after?: unknown;
  /** Whether only references changed, to follow a record to its new id. */
  readonly isReferenceUpdate?: true;
}

/** Gives the new reference of a record that moved or was merged, and any other reference as it is. */
export type SuccessorLookup = (reference: string) => string;

const keepReference: SuccessorLookup = (reference) => reference;

const replaceReferences = (value: unknown, resolveSuccessor: SuccessorLookup): unknown => {
  if (typeof value === "string") return resolveSuccessor(value);
  if (Array.isArray(value)) return value.map((item) => replaceReferences(item, resolveSuccessor));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, replaceReferences(child, resolveSuccessor)]),
  );
};

function* listUnits(value: unknown, path: readonly string[]): Generator<[path: readonly string[], unit: unknown]> {
  // An empty collection is published too, but has no fact that would show it.
  if (isUnit(value) || !isObject(value) || Object.keys(value).length === 0) yield [path, value];
  else for (const key of Object.keys(value)) yield* listUnits(value[key], [...path, key]);
}

function* diffUnit(
  before: unknown,
  after: unknown,
  path: readonly string[],
  resolveSuccessor: SuccessorLookup,
): Generator<Change> {
  if (isSameJson(before, after)) return;
  const isFactPair = isFact(before) && isFact(after);
  const parts = isFactPair ? listChangedParts(before, after) : undefined;
  const support = isFactPair && parts ? diffSupport(before, after, parts) : undefined;
  yield {
    pointer: formatPointer(path),
    change: "changed",
    isFact: isFactPair,
    ...(parts ? { parts } : {}),
    ...(support ? { support } : {}),
    before: getUnitValue(before),
    after: getUnitValue(after),
    ...(isSameJson(replaceReferences(before, resolveSuccessor), after) ? { isReferenceUpdate: true } : {}),
  };
}

function* diffTree(
  before: unknown,
  after: unknown,
  path: readonly string[],
  resolveSuccessor: SuccessorLookup,
): Generator<Change> {
  // Consecutive releases share unchanged values, so that most comparisons end here.
  if (before === after) return;
  if (before === undefined)
    for (const [at, unit] of listUnits(after, path))
      yield { pointer: formatPointer(at), change: "added", isFact: isFact(unit), after: getUnitValue(unit) };
  else if (after === undefined)
    for (const [at, unit] of listUnits(before, path))
      yield { pointer: formatPointer(at), change: "withdrawn", isFact: isFact(unit), before: getUnitValue(unit) };
  else if (isUnit(before) && isUnit(after)) yield* diffUnit(before, after, path, resolveSuccessor);
  else if (isUnit(before) || isUnit(after)) {
    yield* diffTree(before, undefined, path, resolveSuccessor);
    yield* diffTree(undefined, after, path, resolveSuccessor);
  } else if (isObject(before) && isObject(after))
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
      yield* diffTree(getProperty(before, key), getProperty(after, key), [...path, key], resolveSuccessor);
}

const compareByPointer = (a: Change, b: Change) => (a.pointer < b.pointer ? -1 : a.pointer > b.pointer ? 1 : 0);

/** The changes between two published states of one record, by pointer, without its id and kind: they change when it moves. */
export const diffRecord = (
  before: object,
  after: object,
  resolveSuccessor: SuccessorLookup = keepReference,
): readonly Change[] =>
  [...diffTree(before, after, [], resolveSuccessor)]
    .filter(({ pointer }) => pointer !== "/id" && pointer !== "/kind")
    .toSorted(compareByPointer);

/** Our own words about a record and its state of review: nobody cites them. */
const uncitedFields = ["/label", "/note", "/review"];

/** Whether the correction log must explain a change: a published fact was changed or withdrawn. */
export const isReasonRequired = ({ change, pointer, isReferenceUpdate }: Change): boolean =>
  change !== "added" &&
  !isReferenceUpdate &&
  !uncitedFields.some((field) => pointer === field || pointer.startsWith(`${field}/`));
