export { dictionary, type Dictionary, type Section, type TypeEntry } from "./dictionary.ts";
export type { Field } from "./field.ts";
export { expectedAt, expectedIn, type Expected } from "./expected.ts";
