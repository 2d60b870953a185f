import { isVietnameseFamilyName } from "../french/family-names.ts";
import { isNonNameWord } from "../french/non-name-words.ts";
import type { DraftContext } from "../text/draft-context.ts";
import type { TextRange } from "../text/text-range.ts";

/** Capitalised words in a row: perhaps the name of a person or a place. */
export interface ProperName extends TextRange {
  readonly words: readonly string[];
}

const nameWord = /\p{Lu}[\p{Ll}']*\p{Ll}(?:-\p{Lu}?\p{Ll}+)*|\p{Lu}\.(?= ?\p{Lu})/u;
const particles = ["van", "von", "de", "da", "dos", "bin", "ben", "el", "al", "di"];
const properNamePattern = new RegExp(
  `(?<![\\p{L}\\d'-])(?:${nameWord.source})(?: ?(?<=[. ])(?:(?:${particles.join("|")}) )?(?:${nameWord.source})){0,5}(?![\\p{L}])`,
  "gu",
);

const splitNameWords = (printed: string): string[] =>
  printed
    .toLowerCase()
    .split(/[. ]+/)
    .filter((word) => word !== "");

/** Articles and pronouns that are names too, if they are not at the start of a sentence or have an accent: “Lê”. */
const capitalizedArticles = "Le|La|Les|Un|Des|Du|De|Au|En|Son|Sa|Ses|Ma|Ta|Ce|Tu|Il|Tout".split("|");
const capitalizedArticle = new RegExp(`^(?:${capitalizedArticles.join("|")}) $`);

/** Finds rows of capitalised words, without the words at their beginning that are no part of a name. */
export const findProperNames = ({ plain, getQuote }: DraftContext): ProperName[] =>
  [...plain.matchAll(properNamePattern)].flatMap((match): ProperName[] => {
    let start = match.index;
    const end = match.index + match[0].length;
    const isAtSentenceStart = /(?:^|[.!?:»"\n]\s{0,3}|-\s{1,3})$/u.test(plain.slice(Math.max(0, start - 4), start));
    for (;;) {
      const head = /^[\p{L}'-]+\.? ?/u.exec(plain.slice(start, end))?.[0] ?? "";
      if (head === "" || !isNonNameWord(head.replace(/[. ]/g, "").toLowerCase())) break;
      // “Lê”, and “Le” inside a sentence, is a family name: an article has no accent, and no capital there. The same goes
      // for “Son” in “Son Tay”.
      const isPossibleArticle = capitalizedArticle.test(head);
      const hasAccent = getQuote({ start, end: start + 2 }).normalize("NFC") !== plain.slice(start, start + 2);
      const isPartOfName = start > match.index || !isAtSentenceStart || hasAccent;
      if (isPossibleArticle && isPartOfName && /^\p{Lu}/u.test(plain.slice(start + head.length, end))) break;
      start += head.length;
    }
    const [first = "", second = ""] = splitNameWords(plain.slice(start, end));
    // “Recevant Trần Quang Phương”: the first word has the capital of the sentence.
    if (isAtSentenceStart && isVietnameseFamilyName(second) && !isVietnameseFamilyName(first))
      start += first.length + 1;
    const words = splitNameWords(plain.slice(start, end));
    return words.length === 0 ? [] : [{ start, end, words }];
  });
