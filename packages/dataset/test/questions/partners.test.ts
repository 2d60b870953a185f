import { get } from "@vnjp/dataset";
import { describe, expect, test } from "vitest";
import { textBases, getLabel, getPartyName, getValuedFacts, getValues } from "./helpers/fields.ts";
import { getCitedSources, getSpans, formatQuotes } from "./helpers/texts.ts";

const plus = get("event/2022-05-18-adsom-plus");

describe("the data on the eight partners", () => {
  test("it shows who they are, in the words and the order of the text", () => {
    const partners = Object.values(plus.participants ?? {}).flatMap(({ who, role, represents }) =>
      getValuedFacts(represents)
        .map((fact) => ({ state: fact.value, spans: getSpans(fact) }))
        .filter(({ spans }) => spans.some(({ quote }) => quote === "huit partenaires, à savoir"))
        .map(({ state, spans }) => ({
          state: getLabel(state),
          printed: spans.at(-1)?.quote,
          start: spans.at(-1)?.start ?? 0,
          claims: [
            ...getValues(role),
            ...getValues(who)
              .map(getPartyName)
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

  test("it shows that they are counted, and that they were only expected to come", () => {
    expect(
      Object.values(plus.participants ?? {}).flatMap(({ count }) =>
        getValuedFacts(count).map((fact) => [fact.value, ...formatQuotes(fact)]),
      ),
    ).toEqual([[{ kind: "exactly", number: 8 }, "vietnamplus-182635 «huit partenaires»"]]);
    expect(getValuedFacts(plus.extent).map((fact) => [fact.value, ...formatQuotes(fact)])).toEqual([
      ["closed", "vietnamplus-182635 «huit partenaires, à savoir»"],
    ]);
    expect(getValues(plus.status)).toEqual(["planned"]);
  });

  test("it shows that only an external page calls them members of a body", () => {
    const members = Object.values(get("mechanism/admm-plus").participants ?? {}).flatMap(({ who }) =>
      getValuedFacts(who).filter(({ basis }) => basis === "external"),
    );
    expect(members.map(({ value }) => getPartyName(value))).toHaveLength(8);
    expect([...new Set(members.flatMap(getCitedSources))]).toEqual(["source/admm-asean-about-admm-plus"]);
    expect(
      Object.values(get("mechanism/adsom-plus").participants ?? {}).flatMap(({ who }) => getValues(who, textBases)),
    ).toEqual([]);
  });
});
