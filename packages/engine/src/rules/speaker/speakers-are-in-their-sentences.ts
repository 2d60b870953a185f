import { recordsOf, refOf, type Corpus, type Fact, type RecordOf } from "../../corpus/index.ts";
import { folded, locate, sentenceAround } from "../../text/index.ts";
import type { RecordRule } from "../rule.ts";

/** So much of a name is enough to know it by: “japonaise” has the beginning of “Japon”. */
const stemLength = 5;

const quotesOf = (fact: Fact): string[] =>
  Object.values(fact.evidence).flatMap((piece) => (piece.kind === "span" ? [piece.quote] : []));

const sentencesOf = (fact: Fact, corpus: Corpus): string[] =>
  Object.values(fact.evidence).flatMap((piece) => {
    if (piece.kind !== "span") return [];
    const characters = corpus.texts.get(piece.text)?.characters ?? "";
    const located = locate(characters, piece.quote, piece.within);
    if (located.outcome !== "found") return [];
    const { before, quote, after } = sentenceAround(characters, located.range);
    return [before + quote + after];
  });

const namesOf = (record: { readonly names?: Readonly<Record<string, Fact>> | undefined }): string[] =>
  Object.values(record.names ?? {}).flatMap((fact) =>
    typeof fact.value === "object" && fact.value !== null && "name" in fact.value ? [String(fact.value.name)] : [],
  );

const stemsOf = (record: Parameters<typeof namesOf>[0]): Set<string> =>
  new Set(
    namesOf(record)
      .flatMap((name) => folded(name).split(/[\s-]+/))
      .filter((word) => word.length >= stemLength - 1)
      .map((word) => word.slice(0, stemLength)),
  );

const titlesOf = (person: string, corpus: Corpus): string[] =>
  [...recordsOf(corpus, "membership")]
    .filter((membership) => Object.values(membership.member).some((fact) => "value" in fact && fact.value === person))
    .flatMap((membership) =>
      Object.values(membership.title ?? {}).flatMap((fact) => ("value" in fact ? [folded(fact.value.wording)] : [])),
    );

/** What several persons are called tells none of them: half of Viet Nam is called Nguyễn. */
const ownStemsOf = (person: RecordOf<"person">, corpus: Corpus): string[] => {
  const others = [...recordsOf(corpus, "person")].filter(({ id }) => id !== person.id).map(stemsOf);
  const stems = [...stemsOf(person)];
  const own = stems.filter((stem) => !others.some((other) => other.has(stem)));
  return own.length > 0 ? own : stems;
};

/** The words by which a sentence can speak of somebody: each word of a name, and a title as printed. */
const signsOf = (reference: string, corpus: Corpus): string[] => {
  const record = corpus.records.get(reference);
  if (!record || !("names" in record)) return [];
  if (record.kind === "person") return [...ownStemsOf(record, corpus), ...titlesOf(reference, corpus)];
  return [...stemsOf(record)];
};

const hasOneOf = (signs: readonly string[], words: string): boolean => signs.some((sign) => words.includes(sign));

/** Words that speak of another state or body and not of the one that is credited: the sides are taken for one another. */
const speaksOfAnother = (reference: string, signs: readonly string[], words: string, corpus: Corpus): boolean =>
  reference.startsWith("organization/") &&
  !hasOneOf(signs, words) &&
  [...recordsOf(corpus, "organization")].some(
    (other) => refOf(other) !== reference && hasOneOf(signsOf(refOf(other), corpus), words),
  );

/** Whoever a statement is credited to is named, or referred to by a title, in one of the sentences that are quoted for it. */
export const speakersAreInTheirSentences: RecordRule = {
  scope: "record",
  *check(record, corpus) {
    if (record.kind !== "statement") return;
    const { speakers }: Pick<RecordOf<"statement">, "speakers"> = record;
    for (const [key, fact] of Object.entries(speakers)) {
      if (fact.basis === "not-stated" || fact.basis === "external" || !fact.value.includes("/")) continue;
      const signs = signsOf(fact.value, corpus);
      const [quotes, sentences] = [quotesOf(fact), sentencesOf(fact, corpus)];
      if (signs.length === 0 || sentences.length === 0) continue;
      const isNowhere = !hasOneOf(signs, folded(sentences.join("\n")));
      if (isNowhere || speaksOfAnother(fact.value, signs, folded(quotes.join("\n")), corpus))
        yield {
          code: "speaker/not-in-sentence",
          pointer: `/speakers/${key}/value`,
          arguments: { speaker: fact.value, sentences: isNowhere ? sentences : quotes },
        };
    }
  },
};
