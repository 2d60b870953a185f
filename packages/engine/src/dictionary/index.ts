export { buildDictionary, type Dictionary, type Section, type TypeEntry } from "./dictionary.ts";
export type { Field } from "./field.ts";
export { listFieldNodes, type FieldNode } from "./field-nodes.ts";
export { resolveExpectedPart, resolveExpectedValue, type ExpectedValue } from "./expected-value.ts";
