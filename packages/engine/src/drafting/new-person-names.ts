import type { Stretch } from "./draft-types.ts";
import { factIn } from "./facts.ts";
import type { NewPerson } from "./new-people.ts";
import type { Reading } from "./reading.ts";
import { soundsJapanese } from "./romaji.ts";
import { isVietnameseFamily } from "./titles.ts";
import { wordsOf } from "./words.ts";

/** Letters that Vietnamese has and French has not: with them a name is in its own spelling. */
const vietnameseLetters = /[ăđơưạảãắằẳẵặấầẩẫậẹẻẽếềểễệỉĩịọỏõốồổỗộớờởỡợụủũứừửữựỳỷỹỵ]/iu;

/**
 * The language of a printed name, as the records have it: a romanised Japanese one is `ja-Latn`, a Vietnamese one with its
 * marks `vi`, and one that French has stripped of them French.
 */
const languageOf = ({ low }: Reading, printed: string, words: readonly string[]): string => {
  if (vietnameseLetters.test(printed.normalize("NFC"))) return "vi";
  if (isVietnameseFamily(words[0] ?? "")) return "fr";
  return soundsJapanese(words) && /japon|tokyo|nippon/.test(low) ? "ja-Latn" : "fr";
};

/** The shorter forms under which somebody goes on, each where it stands first: “le général Okabe”. */
const shortPlaces = ({ low }: Reading, { name, places }: NewPerson): Stretch[] => {
  const whole = low.slice(name.start, name.end);
  const firsts = new Map<string, Stretch>();
  for (const place of places) {
    const words = low.slice(place.start, place.end);
    if (words !== whole && !firsts.has(words)) firsts.set(words, place);
  }
  return [...firsts.values()];
};

/** Every printed form of a new person's name. */
export const namesOf = (reading: Reading, person: NewPerson) => {
  const words = wordsOf(reading.low.slice(person.name.start, person.name.end)).map(({ low }) => low);
  const printed = reading.quote(person.name);
  const language = languageOf(reading, printed, words);
  const order = isVietnameseFamily(words[0] ?? "") ? { order: "family-given" as const } : {};
  const form = words.length > 1 ? ("full" as const) : ("short" as const);
  const full = factIn(reading, "printed", "stated", { name: printed, language, form, ...order }, [
    { key: "words", at: person.name },
  ]);
  const shorter = shortPlaces(reading, person).flatMap((at, index) =>
    Object.entries(
      factIn(
        reading,
        index === 0 ? "short" : `short-${index + 1}`,
        "stated",
        { name: reading.quote(at), language, form: "short" as const },
        [{ key: "words", at }],
      ),
    ),
  );
  return { ...full, ...Object.fromEntries(shorter) };
};
