import { readFileSync } from "node:fs";
import { join } from "node:path";
import { get, listEvidence, toCitation, type Person } from "@vnjp/dataset";
import { getSummary } from "@vnjp/dataset/answers";
import { search, type Excerpt, type SearchHit } from "@vnjp/dataset/search";
import { foldText } from "@vnjp/engine/text";
import { resolvePointer } from "@vnjp/engine/corpus/pointer";
import { describe, expect, test } from "vitest";
import { packageFolder } from "../packed-package.ts";

const queries = [
  "hoang chien",
  "serisawa",
  "casque bleu",
  "Ha Noi",
  "Vietnam Japon",
  "河野 太郎",
  "国防相",
  "ADMM Plus",
  "l'ASEAN",
  "cybersecurity 2024",
  "visite du président vietnamien",
  "conséquences guerre coopération",
  "deputy minister",
  "maintien de la paix",
];

const hits: readonly (readonly [query: string, hit: SearchHit])[] = queries.flatMap((query) =>
  search(query).map((hit) => [query, hit] as const),
);

const sliceCodePoints = (text: string, { start, end }: { readonly start: number; readonly end: number }): string =>
  Array.from(text).slice(start, end).join("");

const listFound = ({ words, ranges }: Excerpt): string[] => ranges.map((range) => sliceCodePoints(words, range));

/** The letters alone: spaces and signs within a name make no difference. */
const compact = (text: string): string =>
  foldText(text.replaceAll("+", "plus").replace(/^l['’]/, "")).replaceAll(/[^\p{L}\p{N}]/gu, "");

/** Whether the words of a range are like those of a query: they begin alike, or the query has one of them inside. */
const isLike = (found: string, queried: string): boolean => {
  const [one, other] = [compact(found), compact(queried)];
  return one.includes(other.slice(0, 3)) || other.includes(one);
};

const listWords = (query: string): string[] => query.split(" ").filter((word) => !["du", "de", "la"].includes(word));

describe("the excerpts of a hit", () => {
  test("each range has words of the query", () => {
    for (const [query, { reference, excerpts }] of hits)
      for (const found of excerpts.flatMap(listFound))
        expect(
          listWords(query).some((word) => isLike(found, word)),
          `${query}: ${reference}: ${found}`,
        ).toBe(true);
  });

  test("together they have each word of the query", () => {
    for (const [query, { reference, excerpts }] of hits)
      for (const word of listWords(query))
        expect(
          excerpts.flatMap(listFound).some((found) => isLike(found, word)),
          `${query}: ${reference}: ${word}`,
        ).toBe(true);
  });

  test("ranges are in order, not empty, apart, and within the words", () => {
    for (const [query, { excerpts }] of hits)
      for (const { words, ranges } of excerpts) {
        expect(ranges.length, query).toBeGreaterThan(0);
        let last = -1;
        for (const { start, end } of ranges) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(Array.from(words).length);
      }
  });

  test("a span is where the words are in the shipped text", () => {
    const spans = hits.flatMap(([, { excerpts }]) =>
      excerpts.flatMap(({ words, span }) => (span ? [{ words, span }] : [])),
    );
    expect(spans.length).toBeGreaterThan(50);
    for (const { words, span } of spans)
      expect(sliceCodePoints(readFileSync(join(packageFolder, "texts", `${span.text}.txt`), "utf8"), span)).toBe(words);
  });

  test("the pointer of a span is that of a fact with this quote; a sentence of a dispatch has none", () => {
    for (const [query, { reference, kind, excerpts }] of hits)
      for (const { words, span, pointer } of excerpts) {
        const quotes = listEvidence(reference, pointer ?? "/none").map(({ evidence }) => evidence);
        const isQuoted = quotes.some((entry) => entry.kind === "span" && entry.quote === words);
        const isSentence = kind === "dispatch" && pointer === undefined;
        expect(span === undefined || isQuoted || isSentence, `${query}: ${reference}: ${words}`).toBe(true);
      }
  });

  test("a value pointer leads to the words in the record, unless they are in a text", () => {
    const values = hits.flatMap(([, { reference, excerpts }]) =>
      excerpts.map(({ words, span, valuePointer }) => ({ reference, words, span, valuePointer })),
    );
    expect(values.filter(({ valuePointer }) => valuePointer !== undefined).length).toBeGreaterThan(50);
    for (const { reference, words, span, valuePointer } of values) {
      const isThere = valuePointer !== undefined && resolvePointer(get(reference), valuePointer) === words;
      expect(isThere, `${reference}: ${words}`).toBe(span === undefined);
    }
  });

  test("a pointer is that of a fact or field, which can be cited; a label and an id have none", () => {
    const cited = hits.flatMap(([, { reference, excerpts }]) =>
      excerpts.flatMap(({ pointer, valuePointer }) => {
        if (pointer !== undefined) return [{ reference, pointer, valuePointer }];
        expect(valuePointer ?? "/label/en", reference).toMatch(/^\/(?:label\/[a-z]+|id)$/);
        return [];
      }),
    );
    expect(cited.length).toBeGreaterThan(50);
    for (const { reference, pointer, valuePointer } of cited) {
      expect(() => toCitation(get(reference), pointer)).not.toThrow();
      expect((valuePointer ?? pointer).startsWith(pointer)).toBe(true);
    }
    const [name] = search("Kono Taro", { kind: "person" }).flatMap(({ excerpts }) => excerpts);
    expect(name).toMatchObject({ pointer: "/names/printed", valuePointer: "/names/printed/value/name" });
  });
});

test("the kind of a hit says of which kind its reference is", () => {
  const [hit] = search("Kono Taro", { kind: "person" });
  if (hit?.kind !== "person") throw new Error("the person was not found");
  const person: Person = get(hit.reference);
  expect(person.label.en).toBe("Kono Taro");
  const typed: SearchHit<"person"> = hit;
  expect(typed.sentence).toEqual(getSummary(hit.reference).sentence);
});
