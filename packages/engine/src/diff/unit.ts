import { isObject } from "../corpus/index.ts";
import { canonicalJson } from "../publish/index.ts";

/** A part of a fact that can change by itself. */
export type Part = "value" | "basis" | "evidence" | "note";

const parts: readonly Part[] = ["value", "basis", "evidence", "note"];

interface PublishedFact {
  readonly basis: string;
  readonly evidence: object;
  readonly [part: string]: unknown;
}

export const isFact = (value: unknown): value is PublishedFact =>
  isObject(value) && typeof value["basis"] === "string" && isObject(value["evidence"]);

const isSpan = (value: unknown) => isObject(value) && typeof value["quote"] === "string";

const isLabel = (value: unknown) =>
  isObject(value) && typeof value["en"] === "string" && typeof value["fr"] === "string";

/** Whether a value changes as a whole: a fact, a span, a label, or what is no object. */
export const isUnit = (value: unknown): boolean => isFact(value) || isSpan(value) || isLabel(value) || !isObject(value);

/** What a unit says: the value of a fact (null where the text is said to be silent), anything else itself. */
export const saidBy = (unit: unknown): unknown => (isFact(unit) ? (unit["value"] ?? null) : unit);

export const isSame = (a: unknown, b: unknown): boolean => a === b || canonicalJson(a) === canonicalJson(b);

/** Of what a value rests on, some parts, as they were and as they are. */
export interface SupportChange {
  readonly before: object;
  readonly after: object;
}

const only = (fact: PublishedFact, some: readonly Part[]) =>
  Object.fromEntries(some.flatMap((part) => (fact[part] === undefined ? [] : [[part, fact[part]]])));

/** How the parts beside the value changed, of those that did; undefined where the value alone did. */
export const supportChanged = (
  before: PublishedFact,
  after: PublishedFact,
  changed: readonly Part[],
): SupportChange | undefined => {
  const beside = changed.filter((part) => part !== "value");
  return beside.length === 0 ? undefined : { before: only(before, beside), after: only(after, beside) };
};

/** The parts in which two facts differ. */
export const partsChanged = (before: PublishedFact, after: PublishedFact): Part[] =>
  parts.filter((part) => !isSame(before[part] ?? null, after[part] ?? null));
