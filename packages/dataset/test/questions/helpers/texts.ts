import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dispatches, type AnyRecord, type Fact, type Name, type EvidenceEntry } from "@vnjp/dataset";
import { getValuedFacts } from "./fields.ts";

/** Returns the spans of a fact, except those that only say what a pronoun or a name refers to. */
export const getSpans = (fact: Fact) =>
  Object.values(fact.evidence)
    .flatMap((entry) => (entry.kind === "span" ? [entry] : []))
    .filter(({ supports }) => supports !== "anchor" && supports !== "identity")
    .toSorted((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : a.start - b.start));

/** Returns the dispatch of an edition of its text. */
export const getDispatchId = (edition: string): string => edition.slice(0, edition.lastIndexOf("/"));

/** Formats the quotes of a fact, each with its dispatch. */
export const formatQuotes = (fact: Fact): string[] =>
  getSpans(fact).map(({ text, quote }) => `${getDispatchId(text)} «${quote}»`);

/** Returns the dispatches that a fact quotes. */
export const getDispatchIds = (fact: Fact): string[] => [
  ...new Set(getSpans(fact).map(({ text }) => getDispatchId(text))),
];

/** Formats the spans of a fact, each with the part of the value that it supports, or “whole”. */
export const formatSupport = (fact: Fact): string[] =>
  Object.values(fact.evidence)
    .flatMap((entry) =>
      entry.kind === "span" ? [`${entry.supports ?? "whole"}: ${getDispatchId(entry.text)} «${entry.quote}»`] : [],
    )
    .toSorted();

/** Returns the sources that a fact cites. */
export const getCitedSources = (fact: Fact): string[] =>
  Object.values(fact.evidence)
    .flatMap((entry: EvidenceEntry) => (entry.kind === "page" ? [entry.source] : []))
    .toSorted();

/** Returns the values of a field that quote certain dispatches. */
export const getDispatchValues = <V>(
  field: { readonly [key: string]: Fact<V> } | undefined,
  among: readonly string[],
): V[] =>
  Object.values(field ?? {}).flatMap((fact) =>
    fact.basis !== "not-stated" && getDispatchIds(fact).some((dispatch) => among.includes(dispatch))
      ? [fact.value]
      : [],
  );

/** Returns the names of a record that a dispatch prints. */
export const getPrintedNames = (record: AnyRecord): readonly { name: string; fact: Fact<Name> }[] =>
  ("names" in record ? getValuedFacts<Fact<Name>>(record.names) : []).flatMap((fact) =>
    getSpans(fact).length === 0 ? [] : [{ name: fact.value.name, fact }],
  );

const require = createRequire(import.meta.url);

/** Reads a file of the package by its export path. */
export const readPackageFile = (path: string): string => readFileSync(require.resolve(`@vnjp/dataset/${path}`), "utf8");

/** The text of each dispatch, as an array of code points, which the offsets count. */
export const texts: ReadonlyMap<string, readonly string[]> = new Map(
  dispatches.flatMap(({ editions }) =>
    Object.values(editions).map(({ text }) => [text, Array.from(readPackageFile(`texts/${text}.txt`))] as const),
  ),
);

/** Finds every occurrence of a phrase in the texts, in code points. Occurrences inside a longer word do not count. */
export const findOccurrences = (phrase: string): { text: string; start: number; end: number }[] => {
  const length = Array.from(phrase).length;
  return [...texts].flatMap(([text, points]) => {
    const between = points
      .join("")
      .split(phrase)
      .map((entry) => Array.from(entry).length);
    return between.slice(0, -1).flatMap((_, index) => {
      const start = between.slice(0, index + 1).reduce((sum, entry) => sum + entry, 0) + index * length;
      const neighbours = `${points[start - 1] ?? ""}${points[start + length] ?? ""}`;
      return /[\p{L}+]/u.test(neighbours) ? [] : [{ text, start, end: start + length }];
    });
  });
};
