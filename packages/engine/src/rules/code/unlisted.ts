import { distance } from "fastest-levenshtein";
import { collectOpenCodes } from "../../corpus/index.ts";
import { openLists } from "../../schema/index.ts";
import type { RecordRule } from "../rule.ts";

/**
 * Whether a word may be a typo of a code. If more than a third of the letters differ, it is another word. So it is if its beginning or
 * its end does: “amended” is not “ended”, and a “trainer” is no “trainee”.
 */
const isTypo = (word: string, code: string): boolean =>
  word.at(0) === code.at(0) &&
  word.at(-1) === code.at(-1) &&
  distance(code, word) <= Math.max(code.length, word.length) / 3;

/** A code of an open list is a known one. An unknown code may be new, or a typo. */
export const codeUnlisted: RecordRule<"code/unlisted"> = {
  scope: "record",
  *check(record) {
    for (const { pointer, value, list } of collectOpenCodes(record)) {
      const known = Object.keys(openLists[list] ?? {});
      if (known.includes(value)) continue;
      const [nearest] = known
        .filter((code) => isTypo(value, code))
        .toSorted((a, b) => distance(a, value) - distance(b, value) || (a < b ? -1 : 1));
      yield { code: "code/unlisted", pointer, arguments: { code: value, list, known, nearest } };
    }
  },
};
