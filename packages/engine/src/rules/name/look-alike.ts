import { listPrintedNames } from "../../corpus/index.ts";
import { listLookAlikes } from "../../text/index.ts";
import type { RecordRule } from "../rule.ts";
import { collectEditorialTexts } from "../shared/editorial-texts.ts";

/** A word in a name, label or note has letters of one script, in their usual form: none only looks like another one. */
export const nameLookAlike: RecordRule<"name/look-alike"> = {
  scope: "record",
  *check(record) {
    const names = listPrintedNames(record).map(({ pointer, value }) => [`${pointer}/name`, value.name] as const);
    const texts = [...collectEditorialTexts(record)].map(({ pointer, text }) => [pointer, text] as const);
    for (const [pointer, name] of new Map([...names, ...texts])) {
      const letters = listLookAlikes(name);
      if (letters.length > 0) yield { code: "name/look-alike", pointer, arguments: { name, letters } };
    }
  },
};
