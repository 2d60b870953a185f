import { isObject, getProperty, formatPointer } from "../../corpus/index.ts";
import { isSameJson } from "../../publish/index.ts";
import type { Redirect } from "../../schema/index.ts";
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
  /** The redirects that its references follow, if nothing else of it changed. */
  readonly followed?: readonly FollowedRedirect[];
}

/** A redirect of a retired or reinstated id, by its reference. */
export interface FollowedRedirect {
  readonly reference: string;
  readonly kind: Redirect["kind"];
}

/** Finds the redirect that leads from one reference to another. */
export type RedirectLookup = (before: string, after: string) => FollowedRedirect | undefined;

/** The redirects that turn one value into another; undefined if it differs in anything else. */
const collectFollowed = (
  before: unknown,
  after: unknown,
  findRedirect: RedirectLookup,
): readonly FollowedRedirect[] | undefined => {
  if (isSameJson(before, after)) return [];
  if (typeof before === "string" && typeof after === "string") {
    const redirect = findRedirect(before, after);
    return redirect && [redirect];
  }
  if (typeof before !== "object" || typeof after !== "object" || before === null || after === null) return undefined;
  const isSameShape = isSameJson(Object.keys(before).toSorted(), Object.keys(after).toSorted());
  if (Array.isArray(before) !== Array.isArray(after) || !isSameShape) return undefined;
  const inner = Object.entries(before).map(([key, child]) =>
    collectFollowed(child, (after as Readonly<Record<string, unknown>>)[key], findRedirect),
  );
  return inner.every((each) => each !== undefined) ? inner.flat() : undefined;
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
  findRedirect: RedirectLookup,
): Generator<Change> {
  if (isSameJson(before, after)) return;
  const isFactPair = isFact(before) && isFact(after);
  const parts = isFactPair ? listChangedParts(before, after) : undefined;
  const support = isFactPair && parts ? diffSupport(before, after, parts) : undefined;
  const followed = collectFollowed(before, after, findRedirect);
  yield {
    pointer: formatPointer(path),
    change: "changed",
    isFact: isFactPair,
    ...(parts ? { parts } : {}),
    ...(support ? { support } : {}),
    before: getUnitValue(before),
    after: getUnitValue(after),
    ...(followed ? { followed } : {}),
  };
}

function* diffTree(
  before: unknown,
  after: unknown,
  path: readonly string[],
  findRedirect: RedirectLookup,
): Generator<Change> {
  // Consecutive releases share unchanged values, so that most comparisons end here.
  if (before === after) return;
  if (before === undefined)
    for (const [at, unit] of listUnits(after, path))
      yield { pointer: formatPointer(at), change: "added", isFact: isFact(unit), after: getUnitValue(unit) };
  else if (after === undefined)
    for (const [at, unit] of listUnits(before, path))
      yield { pointer: formatPointer(at), change: "withdrawn", isFact: isFact(unit), before: getUnitValue(unit) };
  else if (isUnit(before) && isUnit(after)) yield* diffUnit(before, after, path, findRedirect);
  else if (isUnit(before) || isUnit(after)) {
    yield* diffTree(before, undefined, path, findRedirect);
    yield* diffTree(undefined, after, path, findRedirect);
  } else if (isObject(before) && isObject(after))
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
      yield* diffTree(getProperty(before, key), getProperty(after, key), [...path, key], findRedirect);
}

const compareByPointer = (a: Change, b: Change) => (a.pointer < b.pointer ? -1 : a.pointer > b.pointer ? 1 : 0);

/** The changes between two published states of one record, by pointer, without its id and kind: they change when it moves. */
export const diffRecord = (
  before: object,
  after: object,
  findRedirect: RedirectLookup = () => undefined,
): readonly Change[] =>
  [...diffTree(before, after, [], findRedirect)]
    .filter(({ pointer }) => pointer !== "/id" && pointer !== "/kind")
    .toSorted(compareByPointer);

/** Our own words about a record and its state of review: nobody cites them. */
const uncitedFields = ["/label", "/note", "/review"];

const isCited = ({ pointer }: Change): boolean =>
  !uncitedFields.some((field) => pointer === field || pointer.startsWith(`${field}/`));

/** Whether people must say why a published fact changed or was withdrawn. A redirect has a reason of its own. */
export const isReasonRequired = (change: Change): boolean =>
  change.change !== "added" && !change.followed && isCited(change);

/**
 * Whether the log must have an entry for a change. A fact whose references only follow a move needs none: its subjects are
 * the same. If they follow another redirect, it says something else, and the release writes the entry.
 */
export const isEntryRequired = (change: Change): boolean =>
  change.change !== "added" && !change.followed?.every(({ kind }) => kind === "moved") && isCited(change);
