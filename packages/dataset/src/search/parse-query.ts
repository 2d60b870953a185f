import type { Query } from "minisearch";
import { isFunctionWord } from "./function-words.ts";
import type { TermIndex } from "./term-index.ts";
import { splitWords, type IndexedWord } from "./words.ts";

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

/** A typo is looked for in words of four letters and more, and never in numbers: 2025 is no typo of 2024. */
const canHaveTypo = (term: string): boolean => /^[a-z]{4,}$/.test(term);

const createQuery = (term: string, fuzzy = 0): Query => ({ queries: [term], prefix: fuzzy === 0, fuzzy });

const collectTerms = (index: TermIndex, query: Query): ReadonlySet<string> =>
  new Set(index.search(query).flatMap(({ terms }) => terms));

/** Finds a term, or terms that begin with it; if there are none, terms that differ from it in one letter. */
const findTerm = (index: TermIndex, term: string): QueryWord => {
  const query = createQuery(term);
  const terms = collectTerms(index, query);
  if (terms.size > 0 || !canHaveTypo(term)) return { query, terms };
  const nearQuery = createQuery(term, 1);
  return { query: nearQuery, terms: collectTerms(index, nearQuery) };
};

const hasTerm = (index: TermIndex, term: string): boolean => index.search({ queries: [term] }).length > 0;

/** Finds two words that are also written as one: as one, or each by itself if the record does not always write them as one. */
const findJoinedTerm = (
  index: TermIndex,
  parts: readonly IndexedWord[],
  joined: string,
  isAlwaysJoined: boolean,
): readonly QueryWord[] => {
  const whole = findTerm(index, joined);
  if (isAlwaysJoined) return [whole];
  return parts.map(({ term }) => {
    const part = findTerm(index, term);
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
export const parseQuery = (query: string, index: TermIndex, joinedTerms: ReadonlySet<string>): ParsedQuery => {
  const indexed = splitQuery(query, index);
  const exact = getExactTerms(indexed);
  const words: QueryWord[] = [];
  for (const { term, start, end, role } of selectWords(indexed)) {
    const parts = indexed.filter((part) => part.role === "part" && part.start >= start && part.end <= end);
    const found =
      role === "joined" ? findJoinedTerm(index, parts, term, joinedTerms.has(term)) : [findTerm(index, term)];
    if (found.some(({ terms }) => terms.size === 0)) return { words: [], exact };
    words.push(...found);
  }
  return { words, exact };
};
