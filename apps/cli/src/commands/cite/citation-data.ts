import { flattenLines, formatQuote } from "@vnjp/engine/display";

/** A quote that supports a cited fact. Start and end count Unicode code points of the text. */
export interface Quote {
  readonly quote: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What a bibliography says of a record, a fact or the dataset. */
export interface CitationData {
  /** The citation: `vnjp:…` for a record or a fact, the package and its version for the dataset. */
  readonly citation: string;
  /** A name for the entry, of letters, digits and hyphens. */
  readonly key: string;
  readonly title: string;
  /** The title of the dataset; undefined for the dataset itself. */
  readonly container: string | undefined;
  readonly author: string;
  readonly release: string;
  /** The day of the release, `YYYY-MM-DD`. */
  readonly date: string;
  /** The address of this release of the data. */
  readonly address: string;
  /** The quotes that support a fact. */
  readonly quotes: readonly Quote[];
  /** The head of the history at this release: one hash for it and all releases before it. Only a full citation has it. */
  readonly head?: string;
}

/** Formats a quote and its range: `“Auparavant” (vietnamplus-133876/e1, 2013–2023)`. */
const formatQuoteWithRange = ({ quote, text, start, end }: Quote): string =>
  `${formatQuote(flattenLines(quote))} (${text}, ${start}–${end})`;

/** Lists what stands beside a citation: the quotes, and the head of the history. */
export const listNotes = ({ quotes, head }: Pick<CitationData, "quotes" | "head">): readonly string[] => [
  ...quotes.map(formatQuoteWithRange),
  ...(head === undefined ? [] : [`History head sha256:${head}`]),
];
