import {
  get,
  agreements,
  dispatches,
  mechanisms,
  organizations,
  people,
  places,
  posts,
  type AnyRecord,
  type Fact,
  type Name,
} from "@vnjp/dataset";
import { describe, expect, test } from "vitest";
import { getValues } from "./helpers/fields.ts";
import { getDispatchId, findOccurrences, getPrintedNames, getSpans, texts } from "./helpers/texts.ts";

/** Counts locations by dispatch. */
const countByDispatch = (spans: readonly { text: string }[]): Record<string, number> => {
  const found = spans.map(({ text }) => getDispatchId(text));
  return Object.fromEntries(found.map((dispatch) => [dispatch, found.filter((one) => one === dispatch).length]));
};

/** Counts how often the evidence of a name quotes it from each text. */
const countQuotes = (fact: Fact<Name>): Record<string, number> => countByDispatch(getSpans(fact));

const namedKinds: readonly AnyRecord[] = [
  ...people,
  ...organizations,
  ...posts,
  ...mechanisms,
  ...agreements,
  ...places,
];

describe("the data on names", () => {
  test("it shows every spelling of every person’s name, and how often each dispatch has it", () => {
    const spellings = people
      .map((person) => [person.label.en, getPrintedNames(person)] as const)
      .filter(([, names]) => names.length > 0)
      .map(([who, names]) => [who, Object.fromEntries(names.map(({ name, fact }) => [name, countQuotes(fact)]))]);
    expect(Object.fromEntries(spellings)).toEqual({
      "Hoàng Xuân Chiến": {
        "Hoang Xuân Chiên": { "vietnamplus-219237": 2 },
        "Hoang Xuan Chiên": { "vietnamplus-182635": 1, "vietnamplus-219237": 1 },
      },
      "Kono Taro": { "Taro Kono": { "vietnamplus-133876": 1 } },
      "Matsuzawa Tomoko": { "Matsuzawa Tomoko": { "nhandan-post78842": 1 } },
      "Nguyễn Chí Vịnh": { "Nguyen Chi Vinh": { "vietnamplus-133876": 2 } },
      "Nguyễn Như Cảnh": { "Nguyên Nhu Canh": { "nhandan-post78842": 1 } },
      "Nishida Yasunori": { "Nishida Yasunori": { "vietnamplus-133876": 1 } },
      "Phạm Mạnh Thắng": { "Pham Manh Thang": { "vietnamplus-219224": 1 } },
      "Serizawa Kiyoshi": { "Serizawa Kiyoshi": { "vietnamplus-219224": 3, "vietnamplus-219237": 2 } },
      "Tsuchimichi Akihiro": { "Tsuchimichi Akihiro": { "vietnamplus-182635": 1 } },
    });
  });

  test("every occurrence of a person’s name in a text is evidence of the name", () => {
    const names = people.flatMap(getPrintedNames);
    expect(names.map(({ name, fact }) => [name, countQuotes(fact)])).toEqual(
      names.map(({ name }) => [name, countByDispatch(findOccurrences(name))]),
    );
  });

  test("it shows every spelling of each town, and how often each dispatch has it", () => {
    const towns = places.filter(({ type }) => getValues(type).includes("city")).flatMap(getPrintedNames);
    const spellings = Object.fromEntries(towns.map(({ name, fact }) => [name, countQuotes(fact)]));
    expect(spellings).toEqual({
      Hanoï: { "vietnamplus-219224": 3 },
      Hanoi: { "vietnamplus-219237": 2 },
      "Phnom Penh": { "vietnamplus-182635": 3 },
      Tokyo: { "vietnamplus-133876": 2 },
    });
    expect(spellings).toEqual(
      Object.fromEntries(towns.map(({ name }) => [name, countByDispatch(findOccurrences(name))])),
    );
  });

  test("every stated name is printed exactly as in its quotes", () => {
    const changed = namedKinds
      .flatMap(getPrintedNames)
      .filter(
        ({ name, fact }) =>
          fact.basis === "stated" &&
          !getSpans(fact).every(({ quote, supports }) => supports === "reading" || quote === name),
      );
    expect(changed.map(({ name }) => name)).toEqual([]);
  });

  test("every occurrence of a recorded name is evidence, a mention, or part of one, except for a level", () => {
    const named = namedKinds.flatMap(getPrintedNames);
    const known = [
      ...dispatches.flatMap(({ mentions }) => Object.values(mentions ?? {}).map(({ span }) => span)),
      ...named.flatMap(({ fact }) => getSpans(fact)),
    ];
    const unknown = [...new Set(named.map(({ name }) => name))].flatMap((name) =>
      findOccurrences(name)
        .filter(
          ({ text, start, end }) => !known.some((one) => one.text === text && one.start <= start && one.end >= end),
        )
        .map(({ text, start }) => [
          name,
          text,
          texts
            .get(text)
            ?.slice(start - 14, start)
            .join(""),
        ]),
    );
    // This is the level of the dialogue, and not the office of a person.
    expect(unknown).toEqual([["vice-ministre de la Défense", "vietnamplus-219224/e1", " au niveau de "]]);
  });

  test("it shows the acronyms of the Triangular Partnership Programme and the ADMM-Plus in each dispatch", () => {
    const acronyms = (["mechanism/un-triangular-partnership-programme", "mechanism/admm-plus"] as const).map((one) =>
      Object.fromEntries(
        getPrintedNames(get(one)).flatMap(({ name, fact }) =>
          /^[A-Z]+\+?$/.test(name) ? [[name, countQuotes(fact)]] : [],
        ),
      ),
    );
    expect(acronyms).toEqual([
      { PPT: { "vietnamplus-219224": 1 }, TPP: { "nhandan-post78842": 2 } },
      {
        "ADMM+": { "vietnamplus-133876": 4 },
        ADMM: { "vietnamplus-182635": 1, "vietnamplus-219224": 1, "vietnamplus-219237": 1 },
      },
    ]);
  });
});
