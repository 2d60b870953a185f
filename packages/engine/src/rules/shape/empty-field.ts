import * as z from "zod";
import { formatPointer, isObject } from "../../corpus/index.ts";
import { authoredSchemas, walkSchema } from "../../schema/index.ts";
import type { RecordRule } from "../rule.ts";

/** No collection is empty: a field that was not looked for is left out, and a value that the text does not give is marked. */
export const shapeEmptyField: RecordRule<"shape/empty-field"> = {
  scope: "record",
  *check(record) {
    for (const { path, value, schema } of walkSchema(authoredSchemas[record.kind], record)) {
      const isCollection = schema instanceof z.ZodRecord || (schema instanceof z.ZodObject && path.length > 0);
      // `fact/unsupported` reports empty evidence.
      if (isCollection && path.at(-1) !== "evidence" && isObject(value) && Object.keys(value).length === 0)
        yield { code: "shape/empty-field", pointer: formatPointer(path), arguments: { field: path.at(-1) ?? "" } };
    }
  },
};
