import type { RecordRule } from "../rule.ts";
import { collectEditorialTexts } from "../shared/editorial-texts.ts";

/** Names, labels and notes have one space between words, and none before or after them. */
export const nameSurplusSpace: RecordRule<"name/surplus-space"> = {
  scope: "record",
  *check(record) {
    for (const { pointer, text } of collectEditorialTexts(record)) {
      const expected = text.trim().replaceAll(/[\n\t]+| {2,}/g, " ");
      if (text !== expected) yield { code: "name/surplus-space", pointer, arguments: { name: text, expected } };
    }
  },
};
