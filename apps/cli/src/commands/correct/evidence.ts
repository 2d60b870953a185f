import { type Corpus, type Evidence, formatPointer, isObject, parsePointer, resolvePointer } from "@vnjp/engine/corpus";
import { joinList } from "@vnjp/engine/display";
import type { ReleaseSnapshot } from "@vnjp/engine/releases";
import type { Releases } from "@vnjp/engine/schema";
import { CannotRunError } from "../../io/output.ts";

/** The options that describe one evidence entry. */
export interface EvidenceOptions {
  readonly text?: string;
  readonly quote?: string;
  readonly context?: string;
  readonly source?: string;
  readonly locator?: string;
  readonly language?: string;
  readonly supports?: string;
  readonly speaker?: string;
}

type PartialEvidence<Kind extends Evidence["kind"]> = Partial<Extract<Evidence, { kind: Kind }>>;

/** Resolves an edition (`vietnamplus-219237/e1`), or a dispatch that has only one. */
export const getEdition = ({ texts, provedSpans = new Map() }: Corpus, input: string): string => {
  const editions = [...new Set([...texts.keys(), ...provedSpans.keys()])].filter(
    (edition) => edition === input || edition.startsWith(`${input}/`),
  );
  const [only] = editions;
  if (only !== undefined && editions.length === 1) return only;
  throw new CannotRunError(
    only === undefined
      ? `There is no text ${input} in this corpus: name a text such as vietnamplus-219237/e1.`
      : `${input} has several editions: name ${joinList(editions, "en", "or")}.`,
  );
};

/** Resolves a page by its reference or its id. */
export const getPage = ({ records }: Corpus, input: string): string => {
  const page = [input, `source/${input}`, `dispatch/${input}`].find(
    (each) => /^(?:source|dispatch)\//.test(each) && records.has(each),
  );
  if (page !== undefined) return page;
  throw new CannotRunError(
    `There is no source ${input} in this corpus: a cited page needs a record, records/source/ID.json. \`vnjp list source\` lists the published ones.`,
  );
};

const buildSpan = (
  corpus: Corpus,
  options: EvidenceOptions,
  before: PartialEvidence<"span">,
  texts: readonly string[],
): Evidence => {
  const quote = options.quote ?? before.quote;
  if (quote === undefined) throw new CannotRunError("The quote is missing: add --quote.");
  const [only, ...others] = texts;
  const text =
    options.text === undefined
      ? (before.text ?? (others.length === 0 ? only : undefined))
      : getEdition(corpus, options.text);
  if (text === undefined)
    throw new CannotRunError(
      `The text of the quote is missing: add --text.${texts.length === 0 ? "" : ` The fact quotes ${joinList(texts)}.`}`,
    );
  // A `within` belongs to its quote: a new quote drops it.
  const within = options.context ?? (options.quote === undefined ? before.within : undefined);
  return { kind: "span", text, quote, ...(within === undefined ? {} : { within }) };
};

/** The words of a page. Other words may be in another language, so they need it again. */
const buildPageQuote = (
  { quote, language }: EvidenceOptions,
  before: PartialEvidence<"page">["quote"],
): PartialEvidence<"page">["quote"] => {
  if (quote === undefined && language === undefined) return before;
  const words = quote ?? before?.words;
  if (words === undefined) throw new CannotRunError("The words of the page are missing: add --quote.");
  if (language === undefined)
    throw new CannotRunError("The language of the words is missing: add --language, such as vi.");
  return { words, language };
};

const buildPage = (corpus: Corpus, options: EvidenceOptions, before: PartialEvidence<"page">): Evidence => {
  const source = options.source === undefined ? before.source : getPage(corpus, options.source);
  if (source === undefined) throw new CannotRunError("The page is missing: add --source.");
  const present: PartialEvidence<"page"> = options.source === undefined ? before : {};
  const locator = options.locator ?? present.locator;
  const quote = buildPageQuote(options, present.quote);
  return {
    kind: "page",
    source,
    ...(locator === undefined ? {} : { locator }),
    ...(quote === undefined ? {} : { quote }),
  };
};

/**
 * Builds an evidence entry from the options. What they leave out is taken from the entry that it replaces (`before`).
 * `texts` are the texts that the fact quotes.
 */
export const buildEvidence = (
  corpus: Corpus,
  options: EvidenceOptions,
  before: Evidence | undefined,
  texts: readonly string[],
): Evidence => {
  const [isSpan, isPage] = [
    [options.text, options.context].some((each) => each !== undefined),
    [options.source, options.locator, options.language].some((each) => each !== undefined),
  ];
  if (isSpan && isPage) throw new CannotRunError("--text and --source are two evidence entries: add them in two runs.");
  if (!isSpan && !isPage && !before && options.quote === undefined)
    throw new CannotRunError("The evidence is missing: add --text and --quote, or --source.");
  const isPageEntry = isPage || (!isSpan && options.quote === undefined && before?.kind === "page");
  const entry = isPageEntry
    ? buildPage(corpus, options, before?.kind === "page" ? before : {})
    : buildSpan(corpus, options, before?.kind === "span" ? before : {}, texts);
  const supports = options.supports ?? before?.supports;
  const speaker = options.speaker ?? before?.speaker;
  return { ...entry, ...(supports === undefined ? {} : { supports }), ...(speaker === undefined ? {} : { speaker }) };
};

const getKeys = (value: unknown, path: readonly string[]): readonly string[] => {
  const found = resolvePointer(value, formatPointer(path));
  return isObject(found) ? Object.keys(found) : [];
};

/**
 * Collects every key that the evidence of a fact (`/event/…/date/day`) has had in a release: the last release has the
 * current keys, the history the earlier ones. A key is never used again, even if its entry was removed.
 */
export const collectPublishedKeys = (
  last: ReleaseSnapshot | undefined,
  releases: Releases,
  location: string,
): readonly string[] => {
  const within = [...parsePointer(location), "evidence"];
  const path = ["records", ...within];
  const earlierKeys = Object.values(releases).flatMap(({ data }) =>
    data.flatMap((step) => {
      const stepPath = parsePointer(step.path);
      if (path.every((name, index) => stepPath[index] === name)) return stepPath.slice(path.length, path.length + 1);
      const isAbove = stepPath.every((name, index) => path[index] === name);
      return isAbove && "value" in step ? getKeys(step.value, path.slice(stepPath.length)) : [];
    }),
  );
  return [...getKeys(last?.records, within), ...earlierKeys];
};

/** Finds a key for a new entry: the part that it supports, its kind, its text or page, or its kind with a number. */
export const findFreeKey = (entry: Evidence, usedKeys: ReadonlySet<string>): string => {
  const kindName = entry.kind === "span" ? "words" : "page";
  const [, from = kindName] =
    /^(?:source\/|dispatch\/)?([^/]+)/.exec(entry.kind === "span" ? entry.text : entry.source) ?? [];
  const names = [...(entry.supports === undefined ? [] : [entry.supports]), kindName, from];
  const numbered = Array.from({ length: usedKeys.size + 1 }, (_, index) => `${kindName}-${index + 2}`);
  return [...names, ...numbered].find((each) => !usedKeys.has(each)) ?? kindName;
};
