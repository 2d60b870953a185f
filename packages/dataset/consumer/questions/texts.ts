import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dispatches, type AnyRecord, type Fact, type Name, type PieceOfEvidence } from "@vnjp/dataset";
import { told } from "./fields.ts";

/** The pieces of evidence of a fact that stand in a text, without those that only tell what a pronoun or a name points to. */
export const spansOf = (fact: Fact) =>
  Object.values(fact.evidence)
    .flatMap((piece) => (piece.kind === "span" ? [piece] : []))
    .filter(({ supports }) => supports !== "anchor" && supports !== "identity")
    .toSorted((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : a.start - b.start));

/** The dispatch of an edition of its text. */
export const dispatchOf = (edition: string): string => edition.slice(0, edition.lastIndexOf("/"));

/** The words that show a fact, each with its dispatch. */
export const wordsOf = (fact: Fact): string[] =>
  spansOf(fact).map(({ text, quote }) => `${dispatchOf(text)} «${quote}»`);

/** The dispatches whose words show a fact. */
export const dispatchesOf = (fact: Fact): string[] => [...new Set(spansOf(fact).map(({ text }) => dispatchOf(text)))];

/** What each piece of evidence of a fact shows of its value, and in which words; what shows the whole of it as “whole”. */
export const madeOf = (fact: Fact): string[] =>
  Object.values(fact.evidence)
    .flatMap((piece) =>
      piece.kind === "span" ? [`${piece.supports ?? "whole"}: ${dispatchOf(piece.text)} «${piece.quote}»`] : [],
    )
    .toSorted();

/** The pages that a fact rests on. */
export const pagesOf = (fact: Fact): string[] =>
  Object.values(fact.evidence)
    .flatMap((piece: PieceOfEvidence) => (piece.kind === "citation" ? [piece.source] : []))
    .toSorted();

/** The values of a field that words of the given dispatches show. */
export const valuesIn = <V>(field: { readonly [key: string]: Fact<V> } | undefined, among: readonly string[]): V[] =>
  Object.values(field ?? {}).flatMap((fact) =>
    fact.basis !== "not-stated" && dispatchesOf(fact).some((dispatch) => among.includes(dispatch)) ? [fact.value] : [],
  );

/** The names of a record that a dispatch prints. */
export const printedNames = (record: AnyRecord): readonly { name: string; fact: Fact<Name> }[] =>
  ("names" in record ? told<Fact<Name>>(record.names) : []).flatMap((fact) =>
    spansOf(fact).length === 0 ? [] : [{ name: fact.value.name, fact }],
  );

const require = createRequire(import.meta.url);

/** A file of the package, by one of its doors. */
export const fileOf = (door: string): string => readFileSync(require.resolve(`@vnjp/dataset/${door}`), "utf8");

/** The text of each dispatch as the package ships it, in code points, which the offsets count. */
export const texts: ReadonlyMap<string, readonly string[]> = new Map(
  dispatches.flatMap(({ editions }) =>
    Object.values(editions).map(({ text }) => [text, Array.from(fileOf(`texts/${text}.txt`))] as const),
  ),
);

/** Every place where words stand in the texts, counted in code points; inside a longer word they do not count. */
export const placesOf = (words: string): { text: string; start: number; end: number }[] => {
  const length = Array.from(words).length;
  return [...texts].flatMap(([text, points]) => {
    const between = points
      .join("")
      .split(words)
      .map((piece) => Array.from(piece).length);
    return between.slice(0, -1).flatMap((_, index) => {
      const start = between.slice(0, index + 1).reduce((sum, piece) => sum + piece, 0) + index * length;
      const neighbours = `${points[start - 1] ?? ""}${points[start + length] ?? ""}`;
      return /[\p{L}+]/u.test(neighbours) ? [] : [{ text, start, end: start + length }];
    });
  });
};
