import { distance } from "fastest-levenshtein";
import { openCodesOf } from "../../corpus/index.ts";
import { openLists } from "../../schema/index.ts";
import type { RecordRule } from "../rule.ts";

/** A code of an open list is a known one: any other may be a slip of the pen, and is worth a look. */
export const codesAreListed: RecordRule = {
  scope: "record",
  *check(record) {
    for (const { pointer, value, list } of openCodesOf(record)) {
      const known = Object.keys(openLists[list] ?? {});
      if (known.includes(value)) continue;
      // What is further off than a third of its letters is another word, and no slip of the pen.
      const [nearest] = known
        .filter((code) => distance(code, value) <= Math.max(code.length, value.length) / 3)
        .toSorted((a, b) => distance(a, value) - distance(b, value) || (a < b ? -1 : 1));
      yield { code: "code/unlisted", pointer, arguments: { code: value, list, known, nearest } };
    }
  },
};
