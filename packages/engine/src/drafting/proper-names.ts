import type { Stretch } from "./draft-types.ts";
import type { Reading } from "./reading.ts";
import { isTitleWord, isVietnameseFamily } from "./titles.ts";

/** A row of capitalised words: what may be a person's name, or a place's. */
export interface ProperName extends Stretch {
  readonly words: readonly string[];
  /** Whether the first word has its capital from the beginning of a sentence alone. */
  readonly opens: boolean;
}

const name = /\p{Lu}[\p{Ll}']*\p{Ll}(?:-\p{Lu}?\p{Ll}+)*|\p{Lu}\.(?= ?\p{Lu})/u;
const particle = "(?:van|von|de|da|dos|bin|ben|el|al|di)";
const row = new RegExp(
  `(?<![\\p{L}\\d'-])(?:${name.source})(?: ?(?<=[. ])(?:${particle} )?(?:${name.source})){0,5}(?![\\p{L}])`,
  "gu",
);

const wordsIn = (printed: string): string[] =>
  printed
    .toLowerCase()
    .split(/[. ]+/)
    .filter((word) => word !== "");

/** Articles and the like. */
const small = /^(?:Le|La|Les|Un|Des|Du|De|Au|En|Son|Sa|Ses|Ma|Ta|Ce|Tu|Il|Tout) $/;

/** Every row of capitalised words, without the words at either end that no name has. */
export const properNamesOf = ({ plain, quote }: Reading): ProperName[] =>
  [...plain.matchAll(row)].flatMap((match): ProperName[] => {
    let [start, end] = [match.index, match.index + match[0].length];
    const atOpening = /(?:^|[.!?:»"\n]\s*|-\s+)$/u.test(plain.slice(Math.max(0, start - 4), start));
    for (;;) {
      const head = /^[\p{L}'-]+\.? ?/u.exec(plain.slice(start, end))?.[0] ?? "";
      if (head === "" || !isTitleWord(head.replace(/[. ]/g, "").toLowerCase())) break;
      // “Lê”, and “Le” where no sentence opens, is a family name: an article has no accent, and no capital there.
      // So is “Son” in “Son Tay”.
      const isSmall = small.test(head);
      const hasMark = quote({ start, end: start + 2 }).normalize("NFC") !== plain.slice(start, start + 2);
      if (
        isSmall &&
        (start > match.index || !atOpening || hasMark) &&
        /^\p{Lu}/u.test(plain.slice(start + head.length, end))
      )
        break;
      start += head.length;
    }
    const [first = "", second = ""] = wordsIn(plain.slice(start, end));
    // “Recevant Trần Quang Phương”: the capital of the first word is that of the sentence.
    if (atOpening && isVietnameseFamily(second) && !isVietnameseFamily(first)) start += first.length + 1;
    const printed = plain.slice(start, end);
    const words = wordsIn(printed);
    return words.length === 0 ? [] : [{ start, end, words, opens: atOpening && start === match.index }];
  });
