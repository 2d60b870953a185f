import { collectDateFacts, isSpan, type Evidence } from "../../corpus/index.ts";
import type { RecordRule } from "../rule.ts";
import { findDirection } from "../shared/direction-words.ts";

/** The words of an evidence entry, and their language. Every text is French. */
const getWords = (entry: Evidence): { readonly words: string; readonly language: string } =>
  isSpan(entry)
    ? { words: entry.quote, language: "fr" }
    : { words: entry.quote?.words ?? "", language: entry.quote?.language ?? "fr" };

/** Words that a date points back to, or that say who is meant, give it no bound. */
const isAboutDate = ({ supports }: Evidence): boolean => supports !== "anchor" && supports !== "identity";

const hasOpenStart = (date: string): boolean => /^(?:[[{]\.\.|(?:\.\.)?\/)/.test(date);

const hasOpenEnd = (date: string): boolean => /(?:\.\.[\]}]|\/(?:\.\.)?)$/.test(date);

/** A date is open on the side that its words leave open: “avant” is that day or an earlier one, “après” that day or a later one. */
export const dateWrongBound: RecordRule<"date/wrong-bound"> = {
  scope: "record",
  *check(record) {
    for (const { pointer, value: fact } of collectDateFacts(record)) {
      const date = fact.value;
      const [isOpenStart, isOpenEnd] = [hasOpenStart(date), hasOpenEnd(date)];
      for (const entry of Object.values(fact.evidence).filter(isAboutDate)) {
        const { words, language } = getWords(entry);
        const direction = findDirection(words, language);
        if (direction === undefined) continue;
        const isReversed = direction === "before" ? isOpenEnd && !isOpenStart : isOpenStart && !isOpenEnd;
        if (isReversed)
          yield { code: "date/wrong-bound", pointer: `${pointer}/value`, arguments: { date, words, direction } };
      }
    }
  },
};
