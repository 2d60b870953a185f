import type { Query } from "minisearch";
import { isFunctionWord } from "./function-words.ts";
import type { TermIndex } from "./term-index.ts";
import { splitWords, type IndexedWord } from "./words.ts";

/** What a query is parsed for. */
export interface QueryContext {
  readonly index: TermIndex;
  /** The words that the record also writes as two. */
  readonly joinedTerms: ReadonlySet<string>;
  readonly typos: TypoRule;
}

/** A word of a query. */
export interface QueryWord {
  /** How MiniSearch finds it. */
  readonly query: Query;
  /** The terms of the index that match it. */
  readonly terms: ReadonlySet<string>;
}

/** A query, made ready for the index. */
export interface ParsedQuery {
  /** All of these must be found. */
  readonly words: readonly QueryWord[];
  /** The terms as they are compared with a whole name. */
  readonly exact: ExactTerms;
}

/** The terms of a name or a query in alphabetical order, and the same with “Ha Noi” as one. */
export interface ExactTerms {
  readonly separate: string;
  readonly joined: string;
}

const listExactTerms = (words: readonly IndexedWord[], skippedRole: IndexedWord["role"]): string =>
  words
    .filter(({ term, role }) => role !== skippedRole && !isFunctionWord(term))
    // Of kanji, the characters are compared: 河野 太郎 has fewer neighbours than 河野太郎.
    .map(({ term, role }) => (role === "neighbours" ? (Array.from(term)[0] ?? "") : term))
    .toSorted()
    .join(" ");

/** Returns what two names must share to be the same, whatever the order of their words. */
export const getExactTerms = (words: readonly IndexedWord[]): ExactTerms => ({
  separate: listExactTerms(words, "joined"),
  joined: listExactTerms(words, "part"),
});

/** A typo is looked for in words of 4 to 30 letters, as long as words are, and never in numbers: 2025 is no typo of 2024. */
const canHaveTypo = (term: string): boolean => /^[a-z]{4,30}$/.test(term);

/** Finds terms that are a term or begin with it. */
const createQuery = (term: string): Query => ({ queries: [term], prefix: true });

/** Lists a term with each two neighbouring letters in the other order. */
const listSwapped = (term: string): readonly string[] =>
  Array.from(
    term.slice(1),
    (letter, index) => term.slice(0, index) + letter + term.charAt(index) + term.slice(index + 2),
  );

/** Finds also the terms that differ in one letter, or in the order of two. */
const createNearQuery = (term: string): Query => ({
  combineWith: "OR",
  queries: [{ queries: [term], prefix: true, fuzzy: 1 }, ...listSwapped(term).map(createQuery)],
});

const collectTerms = (index: TermIndex, query: Query): ReadonlySet<string> =>
  new Set(index.search(query).flatMap(({ terms }) => terms));

/** When a word may have a typo: if no word begins with it, or in any case. */
type TypoRule = "if-unknown" | "always";

/** Finds a term, and what is near it if it may have a typo. */
const findTerm = ({ index, typos }: QueryContext, term: string): QueryWord => {
  const query = createQuery(term);
  const terms = collectTerms(index, query);
  if (!canHaveTypo(term) || (terms.size > 0 && typos === "if-unknown")) return { query, terms };
  const nearQuery = createNearQuery(term);
  return { query: nearQuery, terms: collectTerms(index, nearQuery) };
};

const hasTerm = (index: TermIndex, term: string): boolean => index.search({ queries: [term] }).length > 0;

/** Finds two words that are also written as one: as one, or each by itself if the record does not always write them as one. */
const findJoinedTerm = (context: QueryContext, parts: readonly IndexedWord[], joined: string): readonly QueryWord[] => {
  const whole = findTerm(context, joined);
  if (context.joinedTerms.has(joined)) return [whole];
  return parts.map(({ term }) => {
    const part = findTerm(context, term);
    return {
      query: { combineWith: "OR", queries: [whole.query, part.query] },
      terms: new Set([...whole.terms, ...part.terms]),
    };
  });
};

/** Splits what people type. A space between kanji parts names here: 太郎 河野 are two words in any order. */
const splitQuery = (query: string, index: TermIndex): readonly IndexedWord[] => {
  const isJoined = (term: string, gap: string): boolean => /^[\n-]?$/.test(gap) && hasTerm(index, term);
  return splitWords(query.replaceAll(/\s+/g, "\n"), isJoined);
};

/** The words that must be found, each once. A word that is in nearly every sentence counts only if there is no other. */
const selectWords = (indexed: readonly IndexedWord[]): readonly IndexedWord[] => {
  const words = indexed.filter(({ role }) => role !== "part" && role !== "last");
  const contentWords = words.filter(({ term }) => !isFunctionWord(term));
  const byTerm = new Map((contentWords.length > 0 ? contentWords : words).map((word) => [word.term, word]));
  return [...byTerm.values()];
};

/** Parses a query. It has no words if one of them is nowhere. */
export const parseQuery = (query: string, context: QueryContext): ParsedQuery => {
  const indexed = splitQuery(query, context.index);
  const exact = getExactTerms(indexed);
  const words: QueryWord[] = [];
  for (const { term, start, end, role } of selectWords(indexed)) {
    const parts = indexed.filter((part) => part.role === "part" && part.start >= start && part.end <= end);
    const found = role === "joined" ? findJoinedTerm(context, parts, term) : [findTerm(context, term)];
    if (found.some(({ terms }) => terms.size === 0)) return { words: [], exact };
    words.push(...found);
  }
  return { words, exact };
};
