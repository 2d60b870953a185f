import { listQuotes } from "../../corpus/index.ts";
import { collectCounts } from "../shared/collect-counts.ts";
import { hasNumber } from "../shared/number-words.ts";
import type { RecordRule } from "../rule.ts";

const lead = String.raw`(?<!\p{L})`;
const end = String.raw`(?!\p{L})`;

const createPattern = (words: string): RegExp => new RegExp(`${lead}(?:${words})${end}`, "u");

/** The French words that leave a number open, by what they say of it. “Près de” may mean both. */
const openingWords: readonly (readonly [kinds: readonly string[], pattern: RegExp])[] = [
  [["at-least"], createPattern("au moins|pas moins de|au minimum")],
  [["more-than"], createPattern("(?<!pas )plus de|au-delà de|au-dessus de")],
  [["at-most"], createPattern("au plus|pas plus de|jusqu['’]à|au maximum")],
  [["fewer-than"], createPattern("(?<!pas )moins de|au-dessous de")],
  [["about"], createPattern("environ|quelque|autour de|à peu près|une (?:dizaine|douzaine|quinzaine|[a-z]+taine)")],
  [["about", "at-most"], createPattern("près de|presque")],
];

/** A stated count has its number in its quotes and is as exact as they are: a number with “at least” is not exact. */
export const countNotInQuote: RecordRule<"count/not-in-quote"> = {
  scope: "record",
  *check(record) {
    for (const { pointer, value, count } of collectCounts(record)) {
      if (value.basis !== "stated") continue;
      const quotes = listQuotes(value);
      for (const [part, number] of Object.entries(count))
        if (typeof number === "number" && !hasNumber(quotes.join(" "), number))
          yield {
            code: "count/not-in-quote",
            pointer: `${pointer}/value/${part}`,
            arguments: { kind: String(number), words: [], quotes },
          };
      if (!("kind" in count) || count.kind === "between") continue;
      const text = quotes.join(" ").normalize("NFC").toLowerCase();
      const printed = openingWords.flatMap(([kinds, pattern]) => {
        const words = pattern.exec(text)?.[0];
        return words === undefined ? [] : [{ kinds, words }];
      });
      const isPrinted = printed.some(({ kinds }) => kinds.includes(count.kind));
      if (count.kind === "exactly" ? printed.length > 0 : !isPrinted)
        yield {
          code: "count/not-in-quote",
          pointer: `${pointer}/value/kind`,
          arguments: { kind: count.kind, words: printed.map(({ words }) => words), quotes },
        };
    }
  },
};
