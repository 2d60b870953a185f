import type { RecordRule } from "../rule.ts";
import { collectEditorialTexts } from "../shared/editorial-texts.ts";

/** Several times the longest text that we have. */
const maxLength = 2_000;

/** Names, labels and notes have a length that fits on a page and in a cell of a table. */
export const nameTooLong: RecordRule<"name/too-long"> = {
  scope: "record",
  *check(record) {
    for (const { pointer, text } of collectEditorialTexts(record))
      if (text.length > maxLength) yield { code: "name/too-long", pointer, arguments: { name: text, maxLength } };
  },
};
