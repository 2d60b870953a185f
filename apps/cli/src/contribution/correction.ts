import { isObject, pathOf, pointerOf, valueAt } from "@vnjp/engine/corpus";
import { isFact, isUnit } from "@vnjp/engine/diff";

/** What a fact is to be. */
export interface Wanted {
  /** The value that it is to have; absent where it is withdrawn, or where only its evidence changes. */
  readonly to?: unknown;
  readonly withdraw: boolean;
  /** The words that support it, in the place of those that it rests on now. */
  readonly words?: { readonly text: string; readonly quote: string; readonly within?: string };
}

const withValueAt = (value: unknown, [step, ...rest]: readonly string[], wanted: unknown): unknown => {
  if (step === undefined) return wanted;
  if (!isObject(value)) throw new TypeError(`there is nothing at ${step} to change`);
  const changed = withValueAt(value[step], rest, wanted);
  // Its place among its neighbours stays: a reviewer sees the one line that changed.
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, child]): [string, unknown][] =>
      key === step ? (changed === undefined ? [] : [[key, changed]]) : [[key, child]],
    ),
  );
};

/** The pointer of what is corrected as a whole: of a fact, where its value was pointed at. */
export const correctedPlace = (record: unknown, pointer: string): string => {
  const path = pathOf(pointer);
  const parent = pointerOf(path.slice(0, -1));
  if (path.at(-1) === "value" && isFact(valueAt(record, parent))) return parent;
  // A label changes as a whole: its pointer is that of the label, in whatever language it was pointed at.
  return isUnit(valueAt(record, parent)) && !isFact(valueAt(record, parent)) && path.length > 1 ? parent : pointer;
};

/** A field whose last fact goes is gone itself: an empty one would say that somebody looked. */
const withoutFact = (record: unknown, pointer: string): unknown => {
  const path = pathOf(pointer);
  const field = path.slice(0, -1);
  const left = valueAt(record, pointerOf(field));
  const isLast = field.length > 0 && isObject(left) && Object.keys(left).length === 1;
  return withValueAt(record, isLast ? field : path, undefined);
};

/** The record as it is to be. The pointer is that of a fact, or of a value outside facts. */
export const corrected = (record: unknown, pointer: string, { to, withdraw, words }: Wanted): unknown => {
  if (withdraw) return withoutFact(record, pointer);
  const fact = valueAt(record, pointer);
  if (!isFact(fact)) return withValueAt(record, pathOf(pointer), to);
  const { basis, evidence, note, ...rest } = fact;
  const isTold = to !== undefined && basis === "not-stated";
  const changed = {
    basis: isTold ? "stated" : basis,
    ...rest,
    ...(to === undefined ? {} : { value: to }),
    evidence: words ? { words: { kind: "span", ...words } } : evidence,
    ...(note === undefined ? {} : { note }),
  };
  return withValueAt(record, pathOf(pointer), changed);
};
