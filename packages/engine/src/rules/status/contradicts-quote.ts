import { listSpans, type Fact } from "../../corpus/index.ts";
import type { FindingReport } from "../../findings/index.ts";
import type { RecordRule } from "../rule.ts";

/** “se tiendra”, “organiseront”, “devra”, “aura lieu”, “doit se tenir”, and “organiserait” for what is expected. */
const futureVerb =
  /(?<!\p{L})(?:\p{L}+(?:e|i|d|ev|ett)r(?:a|ont)|i(?:ra|ront)|(?:au|pour|ver)r?(?:ra|ront)|doi(?:t|vent)|(?!serai)\p{L}+(?:e|d|ev)rai(?:t|ent))(?!\p{L})/u;

/** “prévue”, “la prochaine visite”, “dans les temps à venir”. */
const futureAdjective = /(?<!\p{L})(?:prévue?s?|prochaine?s?|à venir|future?s?)(?!\p{L})/u;

const wishPattern = /(?<!\p{L})(?:souhait|espoir|esp[éè]r|volonté|propos|sugg[éè]r|invit)/u;

/** Verbs about the future, even in the past tense: a guest who has accepted has not come yet. */
const forwardVerbs = "prév|attend|invit|appel|propos|sugg|souhait|espér|exprim|accept|conven|décid|prom";

/** “a eu lieu”, “ont coprésidé”, “s'est ouverte”: an auxiliary, and a participle at most two words later. */
const pastTense = new RegExp(
  `(?<!\\p{L})(?:a|ont|avait|avaient|est|sont|était|étaient)\\s+(?!(?:\\p{L}+\\s+)?(?:${forwardVerbs}))(?:\\p{L}+\\s+){0,2}\\p{L}*(?:é|ée|és|ées|i|ie|is|it|u|ue|us|ues|ert|erte|eint|ait)(?!\\p{L})`,
  "u",
);

const isAboutFuture = (text: string): boolean =>
  [futureVerb, futureAdjective, wishPattern].some((pattern) => pattern.test(text));

const pastStatuses = new Set(["held", "past"]);

const normalizeQuote = (quote: string): string => quote.normalize("NFC").toLowerCase();

/** The quotes of a fact that support its whole value. */
const listMainQuotes = (fact: Fact): string[] =>
  listSpans(fact).flatMap(({ supports, quote }) => (supports === undefined ? [quote] : []));

function* checkStatuses(
  facts: Readonly<Record<string, Fact>>,
  pointer: string,
): Generator<FindingReport<"status/contradicts-quote">> {
  for (const [key, fact] of Object.entries(facts)) {
    if ((fact.basis !== "stated" && fact.basis !== "implied") || typeof fact.value !== "string") continue;
    const quotes = listMainQuotes(fact);
    const futureQuote = quotes.find((quote) => isAboutFuture(normalizeQuote(quote)));
    if (
      pastStatuses.has(fact.value) &&
      futureQuote !== undefined &&
      !quotes.some((quote) => pastTense.test(normalizeQuote(quote)))
    )
      yield {
        code: "status/contradicts-quote",
        pointer: `${pointer}/${key}/value`,
        arguments: { status: fact.value, quote: futureQuote },
      };
  }
}

/** The quotes of a past status are not in the future tense, and express no wish. */
export const statusContradictsQuote: RecordRule<"status/contradicts-quote"> = {
  scope: "record",
  *check(record) {
    if (record.kind === "event") yield* checkStatuses(record.status, "/status");
    if (record.kind !== "statement") return;
    yield* checkStatuses(record.status ?? {}, "/status");
    for (const [key, item] of Object.entries(record.items ?? {}))
      yield* checkStatuses(item.status ?? {}, `/items/${key}/status`);
    for (const [key, object] of Object.entries(record.objects ?? {}))
      yield* checkStatuses(object.status ?? {}, `/objects/${key}/status`);
  },
};
