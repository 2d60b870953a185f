import { listSpans, type Fact } from "../../corpus/index.ts";

/** Words that count a date from another day, or by another calendar: “mardi” without a number, “la semaine dernière”, “Têt”. */
const countingWords =
  /(?<!\p{L})(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\p{L}| \d| 1er)|(?:avant-)?hier|(?:après-)?demain|aujourd['’]hui|(?:sur)?lendemain|(?:avant-)?veille|(?:semaine|mois|année|an) (?:dernière?|prochaine?|passée?|suivante?)|têt|lunaire)(?!\p{L})/iu;

/**
 * Whether the words of a date count it from another day: it is implied, it has an anchor and a note that shows the step, and a
 * quote has words that count. Its numbers are then in no quote.
 */
export const isCountedDate = (fact: Fact): boolean => {
  const spans = listSpans(fact);
  return (
    fact.basis === "implied" &&
    fact.note !== undefined &&
    spans.some(({ supports }) => supports === "anchor") &&
    spans.some(({ supports, quote }) => supports !== "anchor" && countingWords.test(quote.normalize("NFC")))
  );
};
