import { valueAt } from "../corpus/index.ts";
import type { JsonSchema } from "../schema/index.ts";
import { withoutKeyAt, withValueAt } from "./edit.ts";

/** One change of a schema. */
export type SchemaEdit = (schema: JsonSchema) => JsonSchema;

/** A value of a schema set, or added. */
export const set =
  (pointer: string, value: unknown): SchemaEdit =>
  (schema) =>
    withValueAt(schema, pointer, value) as JsonSchema;

/** A value of a schema that is there, changed. */
export const edit =
  <T>(pointer: string, change: (value: T) => unknown): SchemaEdit =>
  (schema) => {
    const value = valueAt(schema, pointer);
    if (value === undefined) throw new Error(`there is no ${pointer}`);
    return withValueAt(schema, pointer, change(value as T)) as JsonSchema;
  };

export const cut =
  (pointer: string): SchemaEdit =>
  (schema) =>
    withoutKeyAt(schema, pointer) as JsonSchema;

/** Several changes, one after the other. */
export const all =
  (...edits: readonly SchemaEdit[]): SchemaEdit =>
  (schema) =>
    edits.reduce((so, each) => each(so), schema);
