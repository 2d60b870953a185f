import { collectOpenCodes } from "../../corpus/index.ts";
import { isDeprecatedMeaning, openLists } from "../../schema/index.ts";
import type { RecordRule } from "../rule.ts";

/** No code is one that a later release will remove. Its meaning then says what to use. */
export const codeDeprecated: RecordRule<"code/deprecated"> = {
  scope: "record",
  *check(record) {
    for (const { pointer, value, list } of collectOpenCodes(record)) {
      const known = openLists[list] ?? {};
      const meaning = Object.hasOwn(known, value) ? known[value] : undefined;
      if (meaning !== undefined && isDeprecatedMeaning(meaning))
        yield { code: "code/deprecated", pointer, arguments: { code: value, list, meaning } };
    }
  },
};
