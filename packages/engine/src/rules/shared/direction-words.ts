/** Whether a day is the last that is meant, or the first. */
export type Direction = "before" | "after";

interface DirectionPatterns {
  readonly before: RegExp;
  readonly after: RegExp;
}

/** A pattern of whole words: “avant-hier” is not “avant”. */
const createPattern = (words: string): RegExp => new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, "iu");

const patternsByLanguage: Readonly<Record<string, DirectionPatterns>> = {
  fr: {
    before: createPattern(
      "avant|auparavant|précédemment|au plus tard|(?<!au )plus tôt|jusqu['’](?:à|au|aux|en)|d['’]ici(?: à| au| fin| la fin)?",
    ),
    after: createPattern(
      "après|depuis|dès|à (?:partir|compter|dater) d(?:e|u|es)|à (?:partir|compter|dater) d['’]\\p{L}+|ensuite|par la suite|ultérieurement|au plus tôt|(?<!au )plus tard",
    ),
  },
  en: {
    before: createPattern("before|until|till|up to|no later than|at the latest|previously|earlier"),
    after: createPattern("after|since|from|starting|as of|onwards?|at the earliest|later(?! than)"),
  },
};

/** The direction that the words of a date give; undefined if they give none, or both. */
export const findDirection = (words: string, language: string): Direction | undefined => {
  const patterns = patternsByLanguage[language];
  if (!patterns) return undefined;
  const text = words.normalize("NFC");
  const [isBefore, isAfter] = [patterns.before.test(text), patterns.after.test(text)];
  if (isBefore === isAfter) return undefined;
  return isBefore ? "before" : "after";
};
