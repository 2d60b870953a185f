import { describe, expect, it } from "vitest";
import { inTexts, labelOf, nameOf, the, told, valuesOf } from "./fields.ts";
import { pagesOf, spansOf, wordsOf } from "./texts.ts";

const plus = the("event/2022-05-18-adsom-plus");

describe("the eight partners", () => {
  it("who they were, in the words and the order of the text, and what is claimed of each", () => {
    const partners = Object.values(plus.participants ?? {}).flatMap(({ who, role, represents }) =>
      told(represents)
        .map((fact) => ({ state: fact.value, spans: spansOf(fact) }))
        .filter(({ spans }) => spans.some(({ quote }) => quote === "huit partenaires, à savoir"))
        .map(({ state, spans }) => ({
          state: labelOf(state),
          printed: spans.at(-1)?.quote,
          start: spans.at(-1)?.start ?? 0,
          claims: [
            ...valuesOf(role),
            ...valuesOf(who)
              .map(nameOf)
              .map((name) => name.replace(/ of .*$/, "")),
          ],
        })),
    );
    const inText = partners.toSorted((a, b) => a.start - b.start);
    expect(inText.map(({ state, printed }) => [state, printed])).toEqual([
      ["Russia", "la Russie"],
      ["United States", "la États-Unis"],
      ["India", "Inde"],
      ["China", "Chine"],
      ["Japan", "Japon"],
      ["Republic of Korea", "la République de Corée"],
      ["Australia", "Australie"],
      ["New Zealand", "la Nouvelle-Zélande"],
    ]);
    expect(new Set(inText.map(({ claims }) => claims.join(": ")))).toEqual(
      new Set(["participant: defence vice-ministers and/or permanent secretaries"]),
    );
  });

  it("whether they are said to be all of them, and to have come: they are counted, and were to come", () => {
    expect(
      Object.values(plus.participants ?? {}).flatMap(({ number }) =>
        told(number).map((fact) => [fact.value, ...wordsOf(fact)]),
      ),
    ).toEqual([[8, "vietnamplus-182635 «huit partenaires»"]]);
    expect(told(plus.extent).map((fact) => [fact.value, ...wordsOf(fact)])).toEqual([
      ["closed", "vietnamplus-182635 «huit partenaires, à savoir»"],
    ]);
    expect(valuesOf(plus.status)).toEqual(["planned"]);
  });

  it("whether a dispatch calls them members of a body: only a page outside does", () => {
    const members = Object.values(the("mechanism/admm-plus").participants ?? {}).flatMap(({ who }) =>
      told(who).filter(({ basis }) => basis === "external"),
    );
    expect(members.map(({ value }) => nameOf(value))).toHaveLength(8);
    expect([...new Set(members.flatMap(pagesOf))]).toEqual(["source/admm-asean-about-admm-plus"]);
    expect(
      Object.values(the("mechanism/adsom-plus").participants ?? {}).flatMap(({ who }) => valuesOf(who, inTexts)),
    ).toEqual([]);
  });
});
