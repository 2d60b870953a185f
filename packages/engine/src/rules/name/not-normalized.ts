import type { RecordRule } from "../rule.ts";
import { collectEditorialTexts } from "../shared/editorial-texts.ts";

/** Names, labels and notes are in Unicode NFC: “é” is one character, and not a letter and an accent that look the same. */
export const nameNotNormalized: RecordRule<"name/not-normalized"> = {
  scope: "record",
  *check(record) {
    for (const { pointer, text } of collectEditorialTexts(record))
      if (text !== text.normalize("NFC"))
        yield { code: "name/not-normalized", pointer, arguments: { name: text, composed: text.normalize("NFC") } };
  },
};
