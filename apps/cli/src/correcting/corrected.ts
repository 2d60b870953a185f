import { isObject, pathOf, pointerOf, valueAt, type Evidence } from "@vnjp/engine/corpus";
import { isFact } from "@vnjp/engine/diff";

export const bases = ["stated", "implied", "external", "not-stated"] as const;
export type Basis = (typeof bases)[number];

/** A piece of evidence under the key that it has, or is to have. */
export interface Keyed {
  readonly key: string;
  readonly piece: Evidence;
}

/** Our remark on a fact. */
export interface Note {
  readonly en: string;
  readonly fr: string;
}

/** What a fact is to be; what is absent stays as it is. */
export interface Wanted {
  readonly withdraw: boolean;
  /** The whole value that it is to have. */
  readonly to?: unknown;
  readonly basis?: Basis;
  /** Evidence that it is to have; under a key that is there, in the place of what stands there. */
  readonly pieces: readonly Keyed[];
  /** The keys of the evidence that goes. */
  readonly without: readonly string[];
  /** Null where the note goes. */
  readonly note?: Note | null;
}

/** A value with another one at a path within it; undefined takes out what stands there. */
export const withValueAt = (value: unknown, [step, ...rest]: readonly string[], wanted: unknown): unknown => {
  if (step === undefined) return wanted;
  if (!isObject(value)) throw new TypeError(`there is nothing at ${step} to change`);
  const changed = withValueAt(value[step], rest, wanted);
  const entries = Object.entries(value);
  // Its place among its neighbours stays: a reviewer sees the one line that changed.
  const kept = entries.flatMap(([key, child]): [string, unknown][] =>
    key === step ? (changed === undefined ? [] : [[key, changed]]) : [[key, child]],
  );
  return Object.fromEntries(Object.hasOwn(value, step) || changed === undefined ? kept : [...kept, [step, changed]]);
};

/** A field whose last fact goes is gone itself: an empty one would say that somebody looked. */
const withoutFact = (record: unknown, pointer: string): unknown => {
  const path = pathOf(pointer);
  const field = path.slice(0, -1);
  const left = valueAt(record, pointerOf(field));
  const isLast = field.length > 0 && isObject(left) && Object.keys(left).length === 1;
  return withValueAt(record, isLast ? field : path, undefined);
};

const evidenceOf = (present: object, { pieces, without }: Wanted): Readonly<Record<string, unknown>> => {
  const placed = new Map<string, unknown>(pieces.map(({ key, piece }) => [key, piece]));
  const kept = Object.entries(present)
    .filter(([key]) => placed.has(key) || !without.includes(key))
    .map(([key, piece]): [string, unknown] => [key, placed.get(key) ?? piece]);
  return Object.fromEntries([...kept, ...[...placed].filter(([key]) => !Object.hasOwn(present, key))]);
};

/** How a value is known that the text was said not to give: from a page where nothing else is there to show it. */
const basisOfNew = (evidence: Readonly<Record<string, unknown>>): Basis =>
  Object.values(evidence).some((piece) => isObject(piece) && piece["kind"] === "span") ? "stated" : "external";

/** The record as it is to be. The pointer is that of a fact, or of a value outside facts. */
export const corrected = (record: unknown, pointer: string, wanted: Wanted): unknown => {
  if (wanted.withdraw) return withoutFact(record, pointer);
  const fact = valueAt(record, pointer);
  if (!isFact(fact)) return wanted.to === undefined ? record : withValueAt(record, pathOf(pointer), wanted.to);
  const evidence = evidenceOf(fact.evidence, wanted);
  const isTold = wanted.to !== undefined && fact.basis === "not-stated";
  const basis = wanted.basis ?? (isTold ? basisOfNew(evidence) : fact.basis);
  const value = wanted.to ?? fact["value"];
  const note = wanted.note === undefined ? fact["note"] : wanted.note;
  const changed = {
    basis,
    ...(basis === "not-stated" || value === undefined ? {} : { value }),
    evidence,
    ...(note === undefined || note === null ? {} : { note }),
  };
  return withValueAt(record, pathOf(pointer), changed);
};
