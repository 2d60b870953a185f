import { dispatches, evidenceFor, factsOf, records, referencesTo, sources, statements } from "@vnjp/dataset";
import { describe, expect, it } from "vitest";
import { inTexts, referenceOf, told } from "./fields.ts";
import { dispatchOf, dispatchesOf, fileOf, spansOf, texts } from "./texts.ts";
import { itemsOf, statementsIn } from "./voices.ts";

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

  it("which words of the paragraphs no fact shows but the summary of a statement or its speaker: joints, and no matter", () => {
    const shown = records
      .filter(({ kind }) => kind !== "dispatch" && kind !== "discrepancy")
      .flatMap((record) => factsOf(record))
      .filter(({ pointer, fact }) => fact.basis !== "not-stated" && !/^\/(?:content|speakers)\//.test(pointer))
      .flatMap(({ fact }) => spansOf(fact));
    const unshown = dispatches.map(({ id, segments }) => [
      id,
      Object.values(segments ?? {})
        .filter(({ role }) => role === "paragraph")
        .flatMap(({ span }) =>
          (texts.get(span.text) ?? [])
            .map((point, at) =>
              shown.some((one) => one.text === span.text && one.start <= at && at < one.end) ? "|" : point,
            )
            .slice(span.start, span.end)
            .join("")
            .split("|"),
        )
        .flatMap((words) => words.match(/[\p{L}\p{N}].*[\p{L}\p{N}]|[\p{L}\p{N}]/u) ?? []),
    ]);
    expect(Object.fromEntries(unshown)).toEqual({
      "nhandan-post78842": ["et", "de", "et", "de", "Dans le"],
      "vietnamplus-133876": ["qu", "le", "sur", "et à"],
      "vietnamplus-182635": ["Le", "et", "En ce qui concerne", "l", "et"],
      "vietnamplus-219224": ["et", "et", "et", "Par ailleurs"],
      "vietnamplus-219237": ["Le", "le", "Le", "des"],
    });
  });

  it("how many statements each dispatch holds", () => {
    expect(Object.fromEntries(dispatches.map(({ id }) => [id, statementsIn(id).length]))).toEqual({
      "nhandan-post78842": 6,
      "vietnamplus-133876": 9,
      "vietnamplus-182635": 4,
      "vietnamplus-219224": 12,
      "vietnamplus-219237": 11,
    });
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
