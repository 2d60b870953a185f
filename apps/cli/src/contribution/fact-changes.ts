import { isObject, type Evidence } from "@vnjp/engine/corpus";
import { isFact, isSame, saidBy } from "@vnjp/engine/diff";
import { evidenceWords } from "./evidence-words.ts";

/** A part of a fact that is not what it was, in words; absent where it was not there, or is gone. */
export interface PartChange {
  readonly part: string;
  readonly before?: string;
  readonly after?: string;
}

const valueWords = (unit: unknown): string | undefined =>
  unit === undefined ? undefined : saidBy(unit) === null ? "not stated" : JSON.stringify(saidBy(unit));

const noteWords = (note: unknown): string | undefined =>
  isObject(note) ? [note["en"], note["fr"]].map((words) => `“${String(words)}”`).join(" · ") : undefined;

const pieceWords = (piece: Evidence | undefined): string | undefined => piece && evidenceWords(piece);

const partsOf = (unit: unknown): ReadonlyMap<string, string | undefined> => {
  const value: [string, string | undefined][] = [["value", valueWords(unit)]];
  if (!isFact(unit)) return new Map(value);
  const evidence = Object.entries(unit.evidence as Readonly<Record<string, Evidence>>);
  return new Map([
    ...value,
    ["basis", unit.basis],
    ...evidence.map(([key, piece]): [string, string | undefined] => [`evidence/${key}`, pieceWords(piece)]),
    ["note", noteWords(unit["note"])],
  ]);
};

/** The parts in which a fact differs from what it was; of one that is withdrawn, its value alone. */
export const factChanges = (before: unknown, after: unknown): readonly PartChange[] => {
  if (after === undefined) return [{ part: "value", ...told("before", valueWords(before)) }];
  if (isSame(before, after)) return [];
  const [old, now] = [partsOf(before), partsOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((part) => old.get(part) !== now.get(part))
    .map((part) => ({ part, ...told("before", old.get(part)), ...told("after", now.get(part)) }));
};

const told = (name: "before" | "after", words: string | undefined) => (words === undefined ? {} : { [name]: words });
