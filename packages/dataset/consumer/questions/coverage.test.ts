import { dispatches, evidenceFor, factsOf, records, referencesTo, sources, statements } from "@vnjp/dataset";
import { describe, expect, it } from "vitest";
import {
  dispatchOf,
  dispatchesOf,
  fileOf,
  inTexts,
  itemsOf,
  referenceOf,
  spansOf,
  told,
  statementsIn,
} from "./queries.ts";

describe("evidence and coverage", () => {
  it("whether what is external rests on a page, and what is stated or implied on words of a dispatch", () => {
    const kinds = records.flatMap((record) =>
      factsOf(record).map(({ pointer, fact }) => ({
        at: `${referenceOf(record)}#${pointer}`,
        basis: fact.basis,
        spans: Object.values(fact.evidence).some(({ kind }) => kind === "span"),
        pages: Object.values(fact.evidence).some(({ kind }) => kind === "citation"),
      })),
    );
    expect(kinds.filter(({ basis, pages }) => basis === "external" && !pages)).toEqual([]);
    expect(kinds.filter(({ basis, spans }) => inTexts.includes(basis) && !spans)).toEqual([]);
  });

  it("which cited page supports nothing", () => {
    const idle = sources.filter((source) => referencesTo(source).every(({ manner }) => manner !== "support"));
    expect(idle).toEqual([]);
  });

  it("whether every quote stands in its text where its offsets say", () => {
    const spans = records.flatMap((record) =>
      evidenceFor(record).flatMap(({ evidence }) => (evidence.kind === "span" ? [evidence] : [])),
    );
    const files = new Map(
      [...new Set(spans.map(({ text }) => text))].map((text) => [text, Array.from(fileOf(`texts/${text}.txt`))]),
    );
    const wrong = spans.filter(({ text, start, end, quote }) => files.get(text)?.slice(start, end).join("") !== quote);
    expect(wrong).toEqual([]);
    expect([...files.keys()].map(dispatchOf).toSorted()).toEqual(dispatches.map(({ id }) => id));
  });

  it("whether every paragraph of every text is told in a statement or an event", () => {
    const quoted = records
      .filter(({ kind }) => kind === "statement" || kind === "event")
      .flatMap((record) => evidenceFor(record))
      .flatMap(({ evidence }) => (evidence.kind === "span" ? [evidence] : []));
    const untold = dispatches.flatMap(({ id, segments }) =>
      Object.values(segments ?? {})
        .filter(({ role }) => role === "paragraph")
        .filter(
          ({ span }) =>
            !quoted.some(({ text, start, end }) => text === span.text && start >= span.start && end <= span.end),
        )
        .map(({ span }) => `${id} ${span.quote}`),
    );
    expect(untold).toEqual([]);
    expect(dispatches.map(({ id }) => statementsIn(id).length)).toEqual([6, 9, 4, 12, 10]);
  });

  it("whether every item of a list stands in its dispatch as it is worded", () => {
    const loose = statements.flatMap((statement) =>
      itemsOf(statement).flatMap(({ wording }) =>
        told(wording)
          .filter(
            (fact) => inTexts.includes(fact.basis) && !spansOf(fact).some(({ quote }) => quote === fact.value.wording),
          )
          .map((fact) => `${statement.id}: ${fact.value.wording}`),
      ),
    );
    expect(loose).toEqual([]);
  });

  it("whether any statement is put together from two dispatches: none", () => {
    const several = statements.filter(({ content }) => new Set(told(content).flatMap(dispatchesOf)).size !== 1);
    expect(several).toEqual([]);
  });
});
