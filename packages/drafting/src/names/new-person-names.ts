import { isVietnameseFamilyName } from "../french/family-names.ts";
import { isJapaneseSounding } from "../french/romaji.ts";
import { createFact } from "../records/facts.ts";
import type { DraftContext } from "../text/draft-context.ts";
import type { TextRange } from "../text/text-range.ts";
import { splitWords } from "../text/words.ts";
import type { NewPerson } from "./new-people.ts";

/** Letters of Vietnamese that French does not have. */
const vietnameseLetters = /[ăđơưạảãắằẳẵặấầẩẫậẹẻẽếềểễệỉĩịọỏõốồổỗộớờởỡợụủũứừửữựỳỷỹỵ]/iu;

/**
 * Detects the language of a name, as records give it: `ja-Latn` for a romanised Japanese name, `vi` for a Vietnamese name
 * with its diacritics, `fr` for one without them.
 */
const detectLanguage = ({ low }: DraftContext, printed: string, words: readonly string[]): string => {
  if (vietnameseLetters.test(printed.normalize("NFC"))) return "vi";
  if (isVietnameseFamilyName(words[0] ?? "")) return "fr";
  return isJapaneseSounding(words) && /japon|tokyo|nippon/.test(low) ? "ja-Latn" : "fr";
};

/** Lists the short forms of a name, each where it occurs first: “le général Okabe”. */
const listShortForms = ({ low }: DraftContext, { name, occurrences }: NewPerson): TextRange[] => {
  const whole = low.slice(name.start, name.end);
  const firstByText = new Map<string, TextRange>();
  for (const occurrence of occurrences) {
    const words = low.slice(occurrence.start, occurrence.end);
    if (words !== whole && !firstByText.has(words)) firstByText.set(words, occurrence);
  }
  return [...firstByText.values()];
};

/** Creates a name for each form in which the text prints it. */
export const createPersonNames = (context: DraftContext, person: NewPerson) => {
  const words = splitWords(context.low.slice(person.name.start, person.name.end)).map(({ low }) => low);
  const printed = context.getQuote(person.name);
  const language = detectLanguage(context, printed, words);
  const order = isVietnameseFamilyName(words[0] ?? "") ? { order: "family-given" as const } : {};
  const form = words.length > 1 ? ("full" as const) : ("short" as const);
  const full = createFact(context, "printed", "stated", { name: printed, language, form, ...order }, [
    { key: "words", at: person.name },
  ]);
  const shorter = listShortForms(context, person).flatMap((at, index) =>
    Object.entries(
      createFact(
        context,
        index === 0 ? "short" : `short-${index + 1}`,
        "stated",
        { name: context.getQuote(at), language, form: "short" as const },
        [{ key: "words", at }],
      ),
    ),
  );
  return { ...full, ...Object.fromEntries(shorter) };
};
