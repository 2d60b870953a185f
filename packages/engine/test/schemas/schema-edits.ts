import { resolvePointer } from "../../src/corpus/index.ts";
import type { JsonSchema } from "../../src/schema/index.ts";
import { removeJsonKey, setJsonValue } from "../edit-json.ts";

/** One change of a schema. */
export type SchemaEdit = (schema: JsonSchema) => JsonSchema;

/** Sets or adds a value of a schema. */
export const setKeyword =
  (pointer: string, value: unknown): SchemaEdit =>
  (schema) =>
    setJsonValue(schema, pointer, value) as JsonSchema;

/** Changes an existing value of a schema. */
export const updateKeyword =
  <T>(pointer: string, change: (value: T) => unknown): SchemaEdit =>
  (schema) => {
    const value = resolvePointer(schema, pointer);
    if (value === undefined) throw new Error(`there is no ${pointer}`);
    return setJsonValue(schema, pointer, change(value as T)) as JsonSchema;
  };

export const removeKeyword =
  (pointer: string): SchemaEdit =>
  (schema) =>
    removeJsonKey(schema, pointer) as JsonSchema;

/** Several changes in order. */
export const mergeEdits =
  (...edits: readonly SchemaEdit[]): SchemaEdit =>
  (schema) =>
    edits.reduce((current, each) => each(current), schema);
