import type { TextRange } from "../text/text-range.ts";

type StatementStatus = "past" | "ongoing" | "planned";

/** Acts that do not decide the status of their content: the content shows it. */
const actsWithoutStatus = new Set([
  "affirmed",
  "reaffirmed",
  "stressed",
  "informed",
  "believed",
  "assessed",
  "described",
  "welcomed",
]);

/** The tense of a verb in a clause with “que”, and the status that it shows. */
interface TenseRow {
  readonly status: StatementStatus;
  readonly pattern: RegExp;
}

/** The first verb of the clause counts. In reported speech, the conditional is the future. */
const tenses: readonly TenseRow[] = [
  {
    status: "planned",
    pattern:
      /(?<![\p{L}])(?:\p{L}+r(?:ait|aient|a|ont)|va|vont|comptait|comptaient|(?:devait|devaient) \p{L}+(?:er|ir|re))(?!\p{L})/u,
  },
  {
    status: "past",
    pattern: /(?<![\p{L}])(?:avait|avaient|s'etait|s'etaient)(?: \p{L}+ment)? \p{L}+(?:e|i|u|t)e?s?(?!\p{L})/u,
  },
  {
    status: "ongoing",
    pattern:
      /(?<![\p{L}])(?!(?:\p{L}+r(?:ait|aient)|fait|trait|attrait|retrait|portrait|extrait|souhait|parfait)(?!\p{L}))\p{L}+(?:ait|aient)(?!\p{L})/u,
  },
  {
    status: "ongoing",
    pattern:
      /(?<![\p{L}])(?:est|sont|reste|restent|demeure|demeurent|constitue|constituent|se developpe\p{L}*)(?!\p{L})/u,
  },
];

/** Words that end like a future and are none, or are too short to tell. */
const nonFutures = new Set(["la", "ora", "va"]);

/** Content that begins with a noun, and the status that the noun shows. */
interface NounContentRow {
  readonly act: string;
  readonly verb: RegExp;
  /** The first words of the content. */
  readonly content: RegExp;
  readonly status: StatementStatus;
}

const nounContents: readonly NounContentRow[] = [
  { act: "informed", verb: /annonc/, content: /^(?:la |le |l'|une? |des )/u, status: "planned" },
  { act: "reaffirmed", verb: /./, content: /^(?:la |le |l'|son |sa |ses |leurs? )/u, status: "ongoing" },
  {
    act: "welcomed",
    verb: /./,
    content: /^[^,.;]{0,70}(?:obtenue?s|atteints|realise(?:e)?s|enregistree?s|accomplis)(?!\p{L})/u,
    status: "past",
  },
  {
    act: "welcomed",
    verb: /./,
    content: /^(?:d[eu] |des )?(?:le |la |les |l')?(?:developpement|progres|essor|progression|dynamique|evolution)/u,
    status: "ongoing",
  },
];

const queClause = /^[^.;:«“"]{0,12}(?<![\p{L}])(?:que |qu')/u;

/** Finds the status of what is said, and the words that show it. */
export const findContentStatus = (
  act: string,
  low: string,
  verb: TextRange,
  contentRange: TextRange,
): { status: StatementStatus; at: TextRange } | undefined => {
  if (!actsWithoutStatus.has(act)) return undefined;
  const verbText = low.slice(verb.start, verb.end);
  const opening = low.slice(contentRange.start, Math.min(contentRange.end, contentRange.start + 90));
  const row = nounContents.find((one) => one.act === act && one.verb.test(verbText) && one.content.test(opening));
  if (row) return { status: row.status, at: verb };
  const text = low.slice(contentRange.start, Math.min(contentRange.end, contentRange.start + 220));
  const clauseOpening = queClause.exec(text);
  if (!clauseOpening) return undefined;
  const rest = text.slice(clauseOpening[0].length);
  const [first] = tenses
    .flatMap(({ status, pattern }) => {
      const match = pattern.exec(rest);
      return match && !(status === "planned" && nonFutures.has(match[0]))
        ? [{ status, index: match.index, length: match[0].length }]
        : [];
    })
    .toSorted((a, b) => a.index - b.index);
  if (!first) return undefined;
  const start = contentRange.start + clauseOpening[0].length + first.index;
  return { status: first.status, at: { start, end: start + first.length } };
};
