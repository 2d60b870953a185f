import { formatPointer } from "../../corpus/index.ts";
import { authoredSchemas, walkSchema } from "../../schema/index.ts";
import type { RecordRule } from "../rule.ts";

/** No field is one that a later release will remove. Its description then says what to use. */
export const shapeDeprecatedField: RecordRule<"shape/deprecated-field"> = {
  scope: "record",
  *check(record) {
    for (const { path, schema } of walkSchema(authoredSchemas[record.kind], record)) {
      const { deprecated, description = "" } = schema.meta() ?? {};
      const field = path.at(-1);
      if (deprecated === true && field !== undefined)
        yield { code: "shape/deprecated-field", pointer: formatPointer(path), arguments: { field, description } };
    }
  },
};
