import { discrepancies, findCitations, listFacts } from "@vnjp/dataset";
import type { AnswerItem } from "@vnjp/dataset/answers";
import { describe, expect, test } from "vitest";
import { answers, conflicts } from "./helpers/all-answers.ts";

const all = Object.values(answers).flat();

/** Lists the bases of the facts that an item cites. */
const listBases = (citations: readonly string[]): readonly (keyof typeof marks)[] => [
  ...new Set(
    citations
      .flatMap((citation) => findCitations(citation))
      .flatMap(({ reference, pointer }) => listFacts(reference, pointer).map(({ fact }) => fact.basis)),
  ),
];

const marks = {
  stated: /./,
  implied: /implied.*implicite/s,
  external: /according to .*selon /is,
  "not-stated": /not (?:stated|name|known|in the dispatch|say)|no other dispatch|no later event|names nothing/i,
};

/** Whether an item says how a topic or a source is recorded: fields that are no facts, and have no mark. */
const isPlain = ({ citations }: AnswerItem): boolean =>
  citations.some((citation) => /^vnjp:(?:topic|source)\//.test(citation));

describe("every item of every answer", () => {
  test.each(Object.entries(answers))("there are %s", (_, items) => {
    expect(items.length).toBeGreaterThan(0);
  });

  test("it is one sentence in English and in French, without a gap", () => {
    for (const { sentence } of all)
      for (const text of [sentence.en, sentence.fr]) {
        expect(text).toMatch(/^[^\s].*[.!?…]$/su);
        expect(text).not.toMatch(/undefined|\[object|[{}]| {2}|\(\)|[,;] *[.;]$/);
      }
  });

  test("it cites facts or fields that are in the record", () => {
    for (const { citations, sentence } of all) {
      expect(citations.length, sentence.en).toBeGreaterThan(0);
      for (const citation of citations)
        expect(findCitations(citation).map((match) => match.citation)).toEqual([citation]);
    }
  });

  test("no value in it is firmer than its weakest cited fact: its basis is that of the facts", () => {
    const order = ["stated", "implied", "external"];
    for (const { citations, basis, sentence } of all.filter((item) => !isPlain(item) && item.basis !== "not-stated")) {
      const bases = citations
        .flatMap((citation) => findCitations(citation))
        .flatMap(({ reference, pointer }) => listFacts(reference, pointer).map(({ fact }) => fact.basis))
        .filter((one) => one !== "not-stated");
      expect(basis, sentence.en).toBe(order[Math.max(...bases.map((one) => order.indexOf(one)))]);
    }
  });

  test("its sentence marks what is implied, what a page says, and what is not stated", () => {
    const marked = all.filter((item) => !isPlain(item));
    for (const { citations, basis, sentence } of marked) {
      const bases = basis === "not-stated" ? [basis] : listBases(citations);
      for (const one of bases) expect(`${sentence.en} ${sentence.fr}`).toMatch(marks[one]);
    }
    expect(new Set(marked.map(({ basis }) => basis))).toEqual(new Set(Object.keys(marks)));
  });

  test("each discrepancy is a conflict", () => {
    expect(conflicts.map(({ discrepancy }) => discrepancy.slice(12))).toEqual(discrepancies.map(({ id }) => id));
  });
});
