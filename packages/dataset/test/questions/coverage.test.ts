import { dispatches, listEvidence, listFacts, records, listBacklinks, sources, statements } from "@vnjp/dataset";
import { describe, expect, test } from "vitest";
import { textBases, formatReference, getValuedFacts } from "./helpers/fields.ts";
import { getDispatchId, getDispatchIds, readPackageFile, getSpans, texts } from "./helpers/texts.ts";
import { getItems, getDispatchStatements } from "./helpers/statements.ts";

describe("the evidence", () => {
  test("every external fact cites a page, and every stated or implied fact quotes a dispatch", () => {
    const kinds = records.flatMap((record) =>
      listFacts(record).map(({ pointer, fact }) => ({
        at: `${formatReference(record)}#${pointer}`,
        basis: fact.basis,
        spans: Object.values(fact.evidence).some(({ kind }) => kind === "span"),
        pages: Object.values(fact.evidence).some(({ kind }) => kind === "page"),
      })),
    );
    expect(kinds.filter(({ basis, pages }) => basis === "external" && !pages)).toEqual([]);
    expect(kinds.filter(({ basis, spans }) => textBases.includes(basis) && !spans)).toEqual([]);
  });

  test("every source supports something", () => {
    const idle = sources.filter((source) => listBacklinks(source).every(({ type }) => type !== "support"));
    expect(idle).toEqual([]);
  });

  test("every quote is at its offsets in its text", () => {
    const spans = records.flatMap((record) =>
      listEvidence(record).flatMap(({ evidence }) => (evidence.kind === "span" ? [evidence] : [])),
    );
    const files = new Map(
      [...new Set(spans.map(({ text }) => text))].map((text) => [
        text,
        Array.from(readPackageFile(`texts/${text}.txt`)),
      ]),
    );
    const wrong = spans.filter(({ text, start, end, quote }) => files.get(text)?.slice(start, end).join("") !== quote);
    expect(wrong).toEqual([]);
    expect([...files.keys()].map(getDispatchId).toSorted()).toEqual(dispatches.map(({ id }) => id));
  });

  test("only connecting words of the paragraphs are evidence for nothing but the summary or the speaker of a statement", () => {
    const supporting = records
      .filter(({ kind }) => kind !== "dispatch" && kind !== "discrepancy")
      .flatMap((record) => listFacts(record))
      .filter(({ pointer, fact }) => fact.basis !== "not-stated" && !/^\/(?:content|speakers)\//.test(pointer))
      .flatMap(({ fact }) => getSpans(fact));
    const unsupported = dispatches.map(({ id, segments }) => [
      id,
      Object.values(segments ?? {})
        .filter(({ role }) => role === "paragraph")
        .flatMap(({ span }) =>
          (texts.get(span.text) ?? [])
            .map((point, at) =>
              supporting.some((one) => one.text === span.text && one.start <= at && at < one.end) ? "|" : point,
            )
            .slice(span.start, span.end)
            .join("")
            .split("|"),
        )
        .flatMap((words) => words.match(/[\p{L}\p{N}].*[\p{L}\p{N}]|[\p{L}\p{N}]/u) ?? []),
    ]);
    expect(Object.fromEntries(unsupported)).toEqual({
      "nhandan-post78842": ["et", "de", "et", "de", "Dans le"],
      "vietnamplus-133876": ["qu", "le", "sur", "et à"],
      "vietnamplus-182635": ["Le", "et", "En ce qui concerne", "l", "et"],
      "vietnamplus-219224": ["et", "et", "et", "Par ailleurs"],
      "vietnamplus-219237": ["Le", "et", "le", "de", "Le", "des"],
    });
  });

  test("each dispatch has this number of statements", () => {
    expect(Object.fromEntries(dispatches.map(({ id }) => [id, getDispatchStatements(id).length]))).toEqual({
      "nhandan-post78842": 6,
      "vietnamplus-133876": 9,
      "vietnamplus-182635": 4,
      "vietnamplus-219224": 12,
      "vietnamplus-219237": 11,
    });
  });

  test("every item of a list is worded as in its dispatch", () => {
    const loose = statements.flatMap((statement) =>
      getItems(statement).flatMap(({ wording }) =>
        getValuedFacts(wording)
          .filter(
            (fact) =>
              textBases.includes(fact.basis) && !getSpans(fact).some(({ quote }) => quote === fact.value.wording),
          )
          .map((fact) => `${statement.id}: ${fact.value.wording}`),
      ),
    );
    expect(loose).toEqual([]);
  });

  test("no statement combines two dispatches", () => {
    const several = statements.filter(
      ({ content }) => new Set(getValuedFacts(content).flatMap(getDispatchIds)).size !== 1,
    );
    expect(several).toEqual([]);
  });
});
