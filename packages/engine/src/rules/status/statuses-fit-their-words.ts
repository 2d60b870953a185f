import type { Fact } from "../../corpus/index.ts";
import type { Report } from "../../findings/index.ts";
import type { RecordRule } from "../rule.ts";

/** “se tiendra”, “organiseront”, “devra”, “aura lieu”, “doit se tenir”; “organiserait”, said of what is expected. */
const verbToCome =
  /(?<!\p{L})(?:\p{L}+(?:e|i|d|ev|ett)r(?:a|ont)|i(?:ra|ront)|(?:au|pour|ver)r?(?:ra|ront)|doi(?:t|vent)|(?!serai)\p{L}+(?:e|d|ev)rai(?:t|ent))(?!\p{L})/u;

/** “prévue”, “la prochaine visite”, “dans les temps à venir”. */
const adjectiveToCome = /(?<!\p{L})(?:prévue?s?|prochaine?s?|à venir|future?s?)(?!\p{L})/u;

const wished = /(?<!\p{L})(?:souhait|espoir|esp[éè]r|volonté|propos|sugg[éè]r|invit)/u;

/** Verbs that themselves speak of what is to come: who has accepted to come has not come. */
const onlyAhead = "prév|attend|invit|appel|propos|sugg|souhait|espér|exprim|accept|conven|décid|prom";

/** “a eu lieu”, “ont coprésidé”, “s'est ouverte”: an auxiliary, and a participle soon after. */
const done = new RegExp(
  `(?<!\\p{L})(?:a|ont|avait|avaient|est|sont|était|étaient)\\s+(?!(?:\\p{L}+\\s+)?(?:${onlyAhead}))(?:\\p{L}+\\s+){0,2}\\p{L}*(?:é|ée|és|ées|i|ie|is|it|u|ue|us|ues|ert|erte|eint|ait)(?!\\p{L})`,
  "u",
);

const saysToCome = (words: string): boolean => [verbToCome, adjectiveToCome, wished].some((signs) => signs.test(words));

const past = new Set(["held", "past"]);

const wordsOf = (fact: Fact): string[] =>
  Object.values(fact.evidence).flatMap((piece) =>
    piece.kind === "span" && piece.supports === undefined ? [piece.quote] : [],
  );

const plain = (quote: string): string => quote.normalize("NFC").toLowerCase();

function* reportsOf(facts: Readonly<Record<string, Fact>>, pointer: string): Generator<Report> {
  for (const [key, fact] of Object.entries(facts)) {
    if ((fact.basis !== "stated" && fact.basis !== "implied") || typeof fact.value !== "string") continue;
    const words = wordsOf(fact);
    const shown = words.find((quote) => saysToCome(plain(quote)));
    if (past.has(fact.value) && shown !== undefined && !words.some((quote) => done.test(plain(quote))))
      yield {
        code: "status/words-differ",
        pointer: `${pointer}/${key}/value`,
        arguments: { status: fact.value, words: shown },
      };
  }
}

/** What is said to be past is not told in words of the future or of a wish. */
export const statusesFitTheirWords: RecordRule = {
  scope: "record",
  *check(record) {
    if (record.kind === "event") yield* reportsOf(record.status, "/status");
    if (record.kind !== "statement") return;
    yield* reportsOf(record.status ?? {}, "/status");
    for (const [key, item] of Object.entries(record.items ?? {}))
      yield* reportsOf(item.status ?? {}, `/items/${key}/status`);
    for (const [key, object] of Object.entries(record.objects ?? {}))
      yield* reportsOf(object.status ?? {}, `/objects/${key}/status`);
  },
};
