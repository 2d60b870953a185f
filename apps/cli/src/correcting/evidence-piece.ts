import type { Corpus, Evidence } from "@vnjp/engine/corpus";
import { CannotRun } from "../output.ts";

/** A piece of evidence as somebody gives it on the command line. */
export interface GivenPiece {
  readonly text?: string;
  readonly quote?: string;
  readonly within?: string;
  readonly source?: string;
  readonly locator?: string;
  readonly supports?: string;
  readonly speaker?: string;
}

type Told<Kind extends Evidence["kind"]> = Partial<Extract<Evidence, { kind: Kind }>>;

/** The edition of a text that is named, by its dispatch alone where it has one edition. */
export const editionNamed = ({ texts }: Corpus, words: string): string => {
  const editions = [...texts.keys()].filter((edition) => edition === words || edition.startsWith(`${words}/`));
  const [only] = editions;
  if (only !== undefined && editions.length === 1) return only;
  throw new CannotRun(
    only === undefined
      ? `There is no text ${words} in this corpus: a text is named as vietnamplus-219237/e1 is.`
      : `${words} has several editions: name one of ${editions.join(", ")}.`,
  );
};

/** The page that is named, by its id alone too. */
export const pageNamed = ({ records }: Corpus, words: string): string => {
  const page = [words, `source/${words}`, `dispatch/${words}`].find(
    (each) => /^(?:source|dispatch)\//.test(each) && records.has(each),
  );
  if (page !== undefined) return page;
  throw new CannotRun(
    `There is no source ${words} in this corpus: a public page that is cited has a record, records/source/ID.json. \`vnjp list source\` shows those that are released.`,
  );
};

const spanOf = (corpus: Corpus, given: GivenPiece, before: Told<"span">, texts: readonly string[]): Evidence => {
  const quote = given.quote ?? before.quote;
  if (quote === undefined) throw new CannotRun("Say which words of the text: --quote WORDS.");
  const [only, ...others] = texts;
  const text =
    given.text === undefined
      ? (before.text ?? (others.length === 0 ? only : undefined))
      : editionNamed(corpus, given.text);
  if (text === undefined)
    throw new CannotRun(
      `Say which text has these words: --text EDITION.${texts.length === 0 ? "" : ` The fact rests on ${texts.join(" and ")}.`}`,
    );
  // A longer quote is one around certain words: it does not outlive them.
  const within = given.within ?? (given.quote === undefined ? before.within : undefined);
  return { kind: "span", text, quote, ...(within === undefined ? {} : { within }) };
};

const citationOf = (corpus: Corpus, given: GivenPiece, before: Told<"citation">): Evidence => {
  const source = given.source === undefined ? before.source : pageNamed(corpus, given.source);
  if (source === undefined) throw new CannotRun("Say which page: --source SOURCE.");
  const locator = given.locator ?? (given.source === undefined ? before.locator : undefined);
  return { kind: "citation", source, ...(locator === undefined ? {} : { locator }) };
};

/**
 * The piece of evidence that somebody gives. Where it takes the place of another (`before`), what is not given stays;
 * `texts` are those that the fact rests on.
 */
export const pieceOf = (
  corpus: Corpus,
  given: GivenPiece,
  before: Evidence | undefined,
  texts: readonly string[],
): Evidence => {
  const [isSpan, isCitation] = [
    [given.text, given.quote, given.within].some((each) => each !== undefined),
    [given.source, given.locator].some((each) => each !== undefined),
  ];
  if (isSpan && isCitation)
    throw new CannotRun(
      "The words of a text (--quote) and a page (--source) are two pieces of evidence: give them in two runs.",
    );
  if (!isSpan && !isCitation && !before) throw new CannotRun("Say what shows it: --text and --quote, or --source.");
  const isOfPage = isCitation || (!isSpan && before?.kind === "citation");
  const piece = isOfPage
    ? citationOf(corpus, given, before?.kind === "citation" ? before : {})
    : spanOf(corpus, given, before?.kind === "span" ? before : {}, texts);
  const supports = given.supports ?? before?.supports;
  const speaker = given.speaker ?? before?.speaker;
  return { ...piece, ...(supports === undefined ? {} : { supports }), ...(speaker === undefined ? {} : { speaker }) };
};
