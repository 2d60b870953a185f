import { factsOf, refOf, type Corpus, type RecordOf } from "../../corpus/index.ts";
import { coverageOf } from "../../coverage/index.ts";
import type { Report } from "../../findings/index.ts";
import type { AuthoredSpan } from "../../schema/index.ts";
import type { Range } from "../../text/index.ts";
import type { RecordRule } from "../rule.ts";
import { placeOf } from "../span/place-of.ts";

/** A quote of a fact, where it stands in its text. */
interface Support extends Range {
  readonly fact: string;
}

type Supports = ReadonlyMap<string, readonly Support[]>;

/** Pieces that only lead to the words that show a value: a sentence that has no others tells nothing that is recorded. */
const leading = new Set(["anchor", "identity"]);

const supportsIn = new WeakMap<Corpus, Supports>();

/** The quotes of every fact of a corpus, by text; found once for a corpus, since each of its dispatches asks. */
const supportsOf = (corpus: Corpus): Supports => {
  const known = supportsIn.get(corpus);
  if (known) return known;
  const supports = new Map<string, Support[]>();
  for (const record of corpus.records.values())
    for (const { pointer, value } of factsOf(record))
      for (const piece of Object.values(value.evidence)) {
        if (piece.kind !== "span" || leading.has(piece.supports ?? "")) continue;
        const place = placeOf(corpus, piece);
        if (!place) continue;
        const ofText = supports.get(piece.text) ?? [];
        ofText.push({ ...place, fact: `${refOf(record)}#${pointer}` });
        supports.set(piece.text, ofText);
      }
  supportsIn.set(corpus, supports);
  return supports;
};

const same = (a: Range, b: Range): boolean => a.start === b.start && a.end === b.end;

function* reportsOf(dispatch: RecordOf<"dispatch">, text: string, corpus: Corpus): Generator<Report> {
  const characters = corpus.texts.get(text)?.characters;
  if (characters === undefined) return;
  const placed = <Entry extends { readonly span: AuthoredSpan }>(collection: Readonly<Record<string, Entry>> = {}) =>
    Object.entries(collection).flatMap(([key, { span }]) => {
      const place = span.text === text ? placeOf(corpus, span) : undefined;
      return place ? [{ key, quote: span.quote, ...place }] : [];
    });
  const excuses = placed(dispatch.withoutFacts);
  const sentences = coverageOf(characters, placed(dispatch.segments), supportsOf(corpus).get(text) ?? []);
  for (const { segment, quote: sentence, supports, ...range } of sentences)
    if (supports.length === 0 && !excuses.some((excuse) => same(excuse, range)))
      yield { code: "text/sentence-without-fact", pointer: `/segments/${segment}`, arguments: { text, sentence } };
  for (const excuse of excuses) {
    const sentence = sentences.find((one) => same(one, excuse));
    const supports = sentence?.supports[0]?.fact;
    if (!sentence || supports !== undefined)
      yield {
        code: "text/excused-in-vain",
        pointer: `/withoutFacts/${excuse.key}`,
        arguments: { text, quote: excuse.quote, supports },
      };
  }
}

/** On each sentence of a dispatch rests a fact, or it is said why none does; and what is said so is still so. */
export const sentencesSupportFacts: RecordRule = {
  scope: "record",
  *check(record, corpus) {
    if (record.kind !== "dispatch") return;
    for (const { text } of Object.values(record.editions)) yield* reportsOf(record, text, corpus);
  },
};
