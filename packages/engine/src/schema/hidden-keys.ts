import * as z from "zod";
import { visit } from "./visit.ts";

/**
 * Where a collection has the key `__proto__`. It is no key of ours, and a JSON Schema validator says so; zod passes over
 * it in silence, for the safety of the copy that it makes, and so it is looked for apart.
 */
export const hiddenKeysOf = (schema: z.ZodType, value: unknown): string[][] =>
  [...visit(schema, value)].flatMap(({ path, value: at, schema: against }) =>
    against instanceof z.ZodRecord && typeof at === "object" && at !== null && Object.hasOwn(at, "__proto__")
      ? [[...path, "__proto__"]]
      : [],
  );
