import type { Evidence, NotStated } from "../generated/types.ts";
import { get } from "./get.ts";
import type { AnyRecord } from "./kinds.ts";

/** One value with its basis and its evidence: what is cited, corrected and counted. */
export type Fact<Value = unknown> =
  | {
      readonly basis: "stated" | "implied" | "external";
      readonly value: Value;
      readonly evidence: Evidence;
      readonly note?: AnyRecord["label"];
    }
  | NotStated;

/** A fact and its place in its record (JSON Pointer, RFC 6901). */
export interface FactAt {
  readonly pointer: string;
  readonly fact: Fact;
}

/** One piece of evidence. Its start and end, where it is a span, count Unicode code points of the text. */
export type PieceOfEvidence = Evidence[string];

/** A piece of evidence, and the fact that it supports. */
export interface EvidenceAt extends FactAt {
  readonly key: string;
  readonly evidence: PieceOfEvidence;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isFact = (value: unknown): value is Fact =>
  isObject(value) && typeof value["basis"] === "string" && isObject(value["evidence"]);

const escaped = (step: string) => step.replaceAll("~", "~0").replaceAll("/", "~1");

const walk = (value: unknown, pointer: string): FactAt[] => {
  if (isFact(value)) return [{ pointer, fact: value }];
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, child]) => walk(child, `${pointer}/${escaped(key)}`));
};

/** Every fact of a record, with its place. */
export const factsOf = (record: AnyRecord): readonly FactAt[] => walk(record, "");

/**
 * The evidence of every fact of a record, or of those at or below a JSON Pointer. Takes a record or a reference; an
 * unknown one has no evidence.
 */
export const evidenceFor = (of: AnyRecord | string, pointer = ""): readonly EvidenceAt[] => {
  const record = typeof of === "string" ? get(of) : of;
  if (!record) return [];
  return factsOf(record)
    .filter((at) => at.pointer === pointer || at.pointer.startsWith(`${pointer}/`))
    .flatMap((at) => Object.entries(at.fact.evidence).map(([key, evidence]) => ({ ...at, key, evidence })));
};
