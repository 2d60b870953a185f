import type { Corpus, Fact } from "../../corpus/index.ts";
import { sentencesOf, spansOfFact, textsOf } from "./passages.ts";
import { isCalledIn, kindNamed, namedIn } from "./signs.ts";

/** Somebody whom words do not name, and whom of his kind they name instead. */
export interface NotNamed {
  readonly who: string;
  readonly words: readonly string[];
  readonly named: readonly string[];
}

/** “les deux pays”, “le rôle de coprésidents”: words that mean bodies and name none. */
const together = /(?<!\p{L})(?:deux|coprésident|respectif)/iu;

/** Pieces that lead to who is meant, and are not the words that show it. */
const leading = new Set(["anchor", "identity"]);

/**
 * Tells where a fact is about somebody whom its words do not name: its quotes name others, or its sentences name nobody
 * that he could be. What rests on no words of a dispatch, and whoever has no name on record, is passed over.
 */
export const notNamed = (who: string, fact: Fact, corpus: Corpus, isNamed = isCalledIn): NotNamed | undefined => {
  const kind = kindNamed(who, corpus);
  if (kind === undefined || fact.basis === "external" || fact.basis === "not-stated") return undefined;
  const spans = spansOfFact(fact);
  const sentences = sentencesOf(spans, corpus);
  if (sentences.length === 0) return undefined;
  const shown = spans.filter(({ supports }) => !leading.has(supports ?? "")).map(({ quote }) => quote);
  const named = namedIn(shown.join("\n"), kind, corpus);
  if (fact.basis === "stated" && named.length > 0 && !named.includes(who)) return { who, words: shown, named };
  const around = sentences.join("\n");
  if (isNamed(who, around, corpus)) return undefined;
  if (kind !== "person" && together.test(around) && isNamed(who, textsOf(spans, corpus), corpus)) return undefined;
  return { who, words: sentences, named: namedIn(around, kind, corpus) };
};
