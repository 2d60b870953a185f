import * as z from "zod";
import { isObject, pointerOf } from "../../corpus/index.ts";
import { authored, visit } from "../../schema/index.ts";
import type { RecordRule } from "../rule.ts";

/** No collection is empty: a field that nobody looked for is left out, and one on which a text is silent says so. */
export const collectionsHoldSomething: RecordRule = {
  scope: "record",
  *check(record) {
    for (const { path, value, schema } of visit(authored[record.kind], record)) {
      const isCollection = schema instanceof z.ZodRecord || (schema instanceof z.ZodObject && path.length > 0);
      // Empty evidence is the business of the rule that says what evidence a basis needs.
      if (isCollection && path.at(-1) !== "evidence" && isObject(value) && Object.keys(value).length === 0)
        yield { code: "shape/empty", pointer: pointerOf(path), arguments: { field: path.at(-1) ?? "" } };
    }
  },
};
