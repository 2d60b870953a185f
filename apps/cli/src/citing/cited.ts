import { cite, evidenceFor, releases, version, type AnyRecord } from "@vnjp/dataset";
import { CannotRun } from "../output.ts";

/** What the dataset is called, and by whom it is; `CITATION.cff` says the same. */
export const dataset = {
  title: "Vietnam–Japan defence and peacekeeping engagement",
  author: "The VNJP contributors",
} as const;

/** The words of a dispatch that support a cited fact. Start and end count Unicode code points of the text. */
export interface Quote {
  readonly quote: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What a bibliography has to say of what is cited. */
export interface Cited {
  /** The string that names it: of the dataset its package and version. */
  readonly citation: string;
  /** A name for the entry, of letters, digits and hyphens. */
  readonly key: string;
  readonly title: string;
  /** What it is a part of; undefined for the dataset itself. */
  readonly container: string | undefined;
  readonly author: string;
  readonly release: string;
  /** The day of the release, `YYYY-MM-DD`. */
  readonly date: string;
  /** Where this release of it is kept. */
  readonly address: string;
  /** Of one fact, what supports it in the texts. */
  readonly quotes: readonly Quote[];
}

/** Why a version is not to be cited; undefined where it is released. */
const refusal = (of: string): string | undefined => {
  if (of.endsWith("-unreleased")) return "it holds changes that came after that release";
  if (of.includes("-")) return "it is a pre-release, there to be tried";
  if (of.startsWith("0.")) return "it is not released, and anything in it may change until 1.0.0";
  return Object.hasOwn(releases, of) ? undefined : "the history has no such release";
};

/** The release that this data is. Throws where it is none: a citation of it may not hold. */
const released = (): { readonly release: string; readonly date: string } => {
  const why = refusal(version);
  if (why !== undefined) throw new CannotRun(`Version ${version} of the data is not to be cited: ${why}.`);
  return { release: version, date: releases[version] ?? "" };
};

/** What the texts say of a fact, or of the facts of a field; of a whole record it would be too much to quote. */
const quotesAt = (record: AnyRecord, pointer: string): Quote[] =>
  (pointer === "" ? [] : evidenceFor(record, pointer)).flatMap(({ evidence: piece }) =>
    piece.kind === "span" ? [{ quote: piece.quote, text: piece.text, start: piece.start, end: piece.end }] : [],
  );

const keyOf = (citation: string): string => citation.replaceAll(/[^A-Za-z0-9]+/g, "-").replaceAll(/^-|-$/g, "");

/** The dataset, as the release that it is. */
export const citedDataset = (): Cited => {
  const citation = `@vnjp/dataset@${version}`;
  const address = `https://www.npmjs.com/package/@vnjp/dataset/v/${version}`;
  return { citation, key: keyOf(citation), container: undefined, ...dataset, ...released(), address, quotes: [] };
};

/** The string that names a place. Throws, for whoever asked for it, where it is none that can be cited. */
const citationOf = (record: AnyRecord, pointer: string): string => {
  try {
    return cite(record, pointer);
  } catch (error) {
    if (error instanceof RangeError) throw new CannotRun(`This cannot be cited: ${error.message}.`);
    throw error;
  }
};

/** A record, or one place in it, as the release publishes it. Throws where there is no such place. */
export const citedRecord = (record: AnyRecord, pointer: string): Cited => {
  const { release, date } = released();
  const citation = citationOf(record, pointer);
  return {
    citation,
    key: keyOf(citation),
    title: record.label.en,
    container: dataset.title,
    author: dataset.author,
    release,
    date,
    address: `https://cdn.jsdelivr.net/npm/@vnjp/dataset@${release}/dist/data/${record.kind}.json`,
    quotes: quotesAt(record, pointer),
  };
};
