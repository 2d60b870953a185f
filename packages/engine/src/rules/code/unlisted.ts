import { distance } from "fastest-levenshtein";
import { collectOpenCodes } from "../../corpus/index.ts";
import { openLists } from "../../schema/index.ts";
import type { RecordRule } from "../rule.ts";

/** A code of an open list is a known one. An unknown code may be new, or a typo. */
export const codeUnlisted: RecordRule<"code/unlisted"> = {
  scope: "record",
  *check(record) {
    for (const { pointer, value, list } of collectOpenCodes(record)) {
      const known = Object.keys(openLists[list] ?? {});
      if (known.includes(value)) continue;
      // If more than a third of the letters differ, it is another word and not a typo.
      const [nearest] = known
        .filter((code) => distance(code, value) <= Math.max(code.length, value.length) / 3)
        .toSorted((a, b) => distance(a, value) - distance(b, value) || (a < b ? -1 : 1));
      yield { code: "code/unlisted", pointer, arguments: { code: value, list, known, nearest } };
    }
  },
};
