import { listInvisible } from "../../text/index.ts";
import type { RecordRule } from "../rule.ts";
import { collectEditorialTexts } from "../shared/editorial-texts.ts";

/** Names, labels and notes have no character that nobody sees: a control character, or a mark of writing direction. */
export const nameInvisibleCharacter: RecordRule<"name/invisible-character"> = {
  scope: "record",
  *check(record) {
    for (const { pointer, text } of collectEditorialTexts(record)) {
      const characters = listInvisible(text);
      if (characters.length > 0)
        yield { code: "name/invisible-character", pointer, arguments: { name: text, characters } };
    }
  },
};
