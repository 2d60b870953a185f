// What a contribution changes of what is released. It follows docs/decisions/0007, of which it is the least that a page
// needs: pieces of evidence are compared as they are written, and not by the place in the text that they come to.
import { isObject } from "@vnjp/engine/corpus";

/** The parts of a fact that a correction tells apart. */
export const factParts = ["value", "basis", "evidence", "note"] as const;

export type FactPart = (typeof factParts)[number];

/** A unit that differs between two states of a record. */
export interface Change {
  /** Where it stands (JSON Pointer). */
  readonly pointer: string;
  readonly change: "added" | "withdrawn" | "changed";
  /** Which parts of a fact changed; none where the whole came or went, or where it is no fact. */
  readonly parts: readonly FactPart[];
  readonly before?: unknown;
  readonly after?: unknown;
}

/** What a record is, and our words about it, which nobody cites. */
const apart = new Set(["$schema", "kind", "id", "label", "note", "review"]);

const escaped = (step: string): string => step.replaceAll("~", "~0").replaceAll("/", "~1");

const isFact = (value: unknown): value is Readonly<Record<string, unknown>> => isObject(value) && "basis" in value;

/** Every fact of a value; outside facts every span, and every value that is no object. */
const unitsIn = (value: unknown, pointer: string): readonly (readonly [pointer: string, unit: unknown])[] =>
  isObject(value) && !isFact(value) && !("quote" in value)
    ? Object.entries(value).flatMap(([key, child]) => unitsIn(child, `${pointer}/${escaped(key)}`))
    : [[pointer, value]];

const unitsOf = (record: object): ReadonlyMap<string, unknown> =>
  new Map(
    Object.entries(record).flatMap(([field, value]) => (apart.has(field) ? [] : unitsIn(value, `/${escaped(field)}`))),
  );

/** A value as a string that does not depend on the order in which its keys were written. */
const spelled = (value: unknown): string =>
  JSON.stringify(value, (_, child: unknown) =>
    isObject(child) ? Object.fromEntries(Object.entries(child).toSorted(([a], [b]) => (a < b ? -1 : 1))) : child,
  ) ?? "";

const partsOf = (before: unknown, after: unknown): readonly FactPart[] =>
  isFact(before) && isFact(after) ? factParts.filter((part) => spelled(before[part]) !== spelled(after[part])) : [];

/** What differs between two states of a record, in the order of their pointers. */
export const changesBetween = (before: object, after: object): readonly Change[] => {
  const [old, now] = [unitsOf(before), unitsOf(after)];
  const pointers = [...new Set([...old.keys(), ...now.keys()])].toSorted();
  return pointers.flatMap((pointer): Change[] => {
    const [was, is] = [old.get(pointer), now.get(pointer)];
    if (!old.has(pointer)) return [{ pointer, change: "added", parts: [], after: is }];
    if (!now.has(pointer)) return [{ pointer, change: "withdrawn", parts: [], before: was }];
    if (spelled(was) === spelled(is)) return [];
    return [{ pointer, change: "changed", parts: partsOf(was, is), before: was, after: is }];
  });
};
