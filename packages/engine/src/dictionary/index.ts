export { buildDictionary, type Dictionary, type Section, type TypeEntry } from "./dictionary.ts";
export type { Field } from "./field.ts";
export { resolveExpectedPart, resolveExpectedValue, type ExpectedValue } from "./expected-value.ts";
