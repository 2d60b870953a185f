import { listSpans, type Corpus, type Fact } from "../../corpus/index.ts";
import { isIdentifying, joinTexts, listSentences } from "./evidence-sentences.ts";
import { findMentionedEntities, findNamedKind, isMentioned } from "./name-evidence.ts";

/** An entity that the evidence does not name, and the entities of the same kind that it names instead. */
export interface UnnamedEntity {
  readonly who: string;
  readonly quotes: readonly string[];
  readonly named: readonly string[];
}

/** “les deux pays”, “le rôle de coprésidents”: words that refer to several bodies and name none. */
const jointPattern = /(?<!\p{L})(?:deux|coprésident|respectif)/iu;

/**
 * Checks that the evidence of a fact names its entity: no quote names another entity instead, and a sentence that is quoted
 * names this one. Facts without a quote, and entities without a recorded name, are not checked.
 */
export const findUnnamedEntity = (
  who: string,
  fact: Fact,
  corpus: Corpus,
  isNamed = isMentioned,
): UnnamedEntity | undefined => {
  const kind = findNamedKind(who, corpus);
  if (kind === undefined || fact.basis === "external" || fact.basis === "not-stated") return undefined;
  const spans = listSpans(fact);
  const sentences = listSentences(spans, corpus);
  if (sentences.length === 0) return undefined;
  const quotes = spans.filter((span) => !isIdentifying(span)).map(({ quote }) => quote);
  const named = findMentionedEntities(quotes.join("\n"), kind, corpus);
  if (fact.basis === "stated" && named.length > 0 && !named.includes(who)) return { who, quotes, named };
  const context = sentences.join("\n");
  if (isNamed(who, context, corpus)) return undefined;
  if (kind !== "person" && jointPattern.test(context) && isNamed(who, joinTexts(spans, corpus), corpus))
    return undefined;
  return { who, quotes: sentences, named: findMentionedEntities(context, kind, corpus) };
};
