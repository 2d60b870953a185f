import type { Corpus, RecordOf } from "../../corpus/index.ts";
import { sentencesOf, spansOfFact } from "../naming/passages.ts";
import { isCalledIn, kindNamed, namedIn } from "../naming/signs.ts";
import type { RecordRule } from "../rule.ts";

/** Words that speak of another state or body and not of the one that is credited: the sides are taken for one another. */
const speakOfAnother = (body: string, words: string, corpus: Corpus): boolean =>
  !isCalledIn(body, words, corpus) && namedIn(words, "organization", corpus).length > 0;

/** Whoever a statement is credited to is named, or referred to by a title, in one of the sentences that are quoted for it. */
export const speakersAreInTheirSentences: RecordRule = {
  scope: "record",
  *check(record, corpus) {
    if (record.kind !== "statement") return;
    const { speakers }: Pick<RecordOf<"statement">, "speakers"> = record;
    for (const [key, fact] of Object.entries(speakers)) {
      if (fact.basis === "not-stated" || fact.basis === "external") continue;
      const kind = kindNamed(fact.value, corpus);
      const spans = spansOfFact(fact);
      const sentences = sentencesOf(spans, corpus);
      if (kind === undefined || sentences.length === 0) continue;
      const around = sentences.join("\n");
      const quotes = spans.map(({ quote }) => quote);
      const isNowhere = !isCalledIn(fact.value, around, corpus);
      if (isNowhere || (kind === "organization" && speakOfAnother(fact.value, quotes.join("\n"), corpus)))
        yield {
          code: "speaker/not-in-sentence",
          pointer: `/speakers/${key}/value`,
          arguments: {
            speaker: fact.value,
            sentences: isNowhere ? sentences : quotes,
            named: namedIn(isNowhere ? around : quotes.join("\n"), kind, corpus),
          },
        };
    }
  },
};
