import { isObject } from "../../corpus/index.ts";
import { isSameJson } from "../../publish/index.ts";

/** A part of a fact that can change by itself. */
export type FactPart = "value" | "basis" | "evidence" | "note";

const factParts: readonly FactPart[] = ["value", "basis", "evidence", "note"];

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

/** Whether a value changes as a whole: a fact, a span, a label, or anything that is not an object. */
export const isUnit = (value: unknown): boolean => isFact(value) || isSpan(value) || isLabel(value) || !isObject(value);

/** The value of a fact (null if it is not stated); any other unit itself. */
export const getUnitValue = (unit: unknown): unknown => (isFact(unit) ? (unit["value"] ?? null) : unit);

/** Those of the basis, evidence and note of a fact that changed, before and after. */
export interface SupportChange {
  readonly before: object;
  readonly after: object;
}

const selectParts = (fact: PublishedFact, selected: readonly FactPart[]) =>
  Object.fromEntries(selected.flatMap((part) => (fact[part] === undefined ? [] : [[part, fact[part]]])));

/** The changed parts besides the value, before and after; undefined if only the value changed. */
export const diffSupport = (
  before: PublishedFact,
  after: PublishedFact,
  changed: readonly FactPart[],
): SupportChange | undefined => {
  const supportParts = changed.filter((part) => part !== "value");
  return supportParts.length === 0
    ? undefined
    : { before: selectParts(before, supportParts), after: selectParts(after, supportParts) };
};

/** The parts that differ between two facts. */
export const listChangedParts = (before: PublishedFact, after: PublishedFact): FactPart[] =>
  factParts.filter((part) => !isSameJson(before[part] ?? null, after[part] ?? null));
