import { listSpans, type Corpus, type RecordOfKind } from "../../corpus/index.ts";
import type { RecordRule } from "../rule.ts";
import { listSentences } from "../shared/evidence-sentences.ts";
import { findMentionedEntities, findNamedKind, isMentioned } from "../shared/name-evidence.ts";

/** Whether a text names other organizations and not this one: then one side was taken for the other. */
const isAboutAnother = (organization: string, text: string, corpus: Corpus): boolean =>
  !isMentioned(organization, text, corpus) && findMentionedEntities(text, "organization", corpus).length > 0;

/** The sentences that a statement quotes name its speaker, or refer to the speaker by a title. */
export const speakerNotInSentence: RecordRule<"speaker/not-in-sentence"> = {
  scope: "record",
  *check(record, corpus) {
    if (record.kind !== "statement") return;
    const { speakers }: Pick<RecordOfKind<"statement">, "speakers"> = record;
    for (const [key, fact] of Object.entries(speakers)) {
      if (fact.basis === "not-stated" || fact.basis === "external") continue;
      const kind = findNamedKind(fact.value, corpus);
      const spans = listSpans(fact);
      const sentences = listSentences(spans, corpus);
      if (kind === undefined || sentences.length === 0) continue;
      const context = sentences.join("\n");
      const quotes = spans.map(({ quote }) => quote);
      const isNowhere = !isMentioned(fact.value, context, corpus);
      if (isNowhere || (kind === "organization" && isAboutAnother(fact.value, quotes.join("\n"), corpus)))
        yield {
          code: "speaker/not-in-sentence",
          pointer: `/speakers/${key}/value`,
          arguments: {
            speaker: fact.value,
            sentences: isNowhere ? sentences : quotes,
            named: findMentionedEntities(isNowhere ? context : quotes.join("\n"), kind, corpus),
          },
        };
    }
  },
};
