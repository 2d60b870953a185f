import {
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
import { describe, expect, it } from "vitest";
import { the, valuesOf } from "./fields.ts";
import { dispatchOf, placesOf, printedNames, spansOf, texts } from "./texts.ts";

/** How many places there are in each dispatch. */
const byDispatch = (spans: readonly { text: string }[]): Record<string, number> => {
  const found = spans.map(({ text }) => dispatchOf(text));
  return Object.fromEntries(found.map((dispatch) => [dispatch, found.filter((one) => one === dispatch).length]));
};

/** How often the evidence of a name quotes it from each text. */
const evidencedIn = (fact: Fact<Name>): Record<string, number> => byDispatch(spansOf(fact));

const namedKinds: readonly AnyRecord[] = [
  ...people,
  ...organizations,
  ...posts,
  ...mechanisms,
  ...agreements,
  ...places,
];

describe("names", () => {
  it("every spelling of every person’s name, and how often it stands in which dispatch", () => {
    const spellings = people
      .map((person) => [person.label.en, printedNames(person)] as const)
      .filter(([, names]) => names.length > 0)
      .map(([who, names]) => [who, Object.fromEntries(names.map(({ name, fact }) => [name, evidencedIn(fact)]))]);
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

  it("whether every place where a text prints a person’s name is evidence of it", () => {
    const names = people.flatMap(printedNames);
    expect(names.map(({ name, fact }) => [name, evidencedIn(fact)])).toEqual(
      names.map(({ name }) => [name, byDispatch(placesOf(name))]),
    );
  });

  it("how each town is spelled, and how often each spelling stands in which dispatch", () => {
    const towns = places.filter(({ type }) => valuesOf(type).includes("city")).flatMap(printedNames);
    const spellings = Object.fromEntries(towns.map(({ name, fact }) => [name, evidencedIn(fact)]));
    expect(spellings).toEqual({
      Hanoï: { "vietnamplus-219224": 3 },
      Hanoi: { "vietnamplus-219237": 2 },
      "Phnom Penh": { "vietnamplus-182635": 3 },
      Tokyo: { "vietnamplus-133876": 2 },
    });
    expect(spellings).toEqual(Object.fromEntries(towns.map(({ name }) => [name, byDispatch(placesOf(name))])));
  });

  it("which printed name does not stand so, letter by letter, where it is quoted from", () => {
    const changed = namedKinds
      .flatMap(printedNames)
      .filter(
        ({ name, fact }) =>
          fact.basis === "stated" &&
          !spansOf(fact).every(({ quote, supports }) => supports === "reading" || quote === name),
      );
    expect(changed.map(({ name }) => name)).toEqual([]);
  });

  it("where a text prints a recorded name that is neither evidence of a name nor a mention, nor part of one", () => {
    const named = namedKinds.flatMap(printedNames);
    const known = [
      ...dispatches.flatMap(({ mentions }) => Object.values(mentions ?? {}).map(({ span }) => span)),
      ...named.flatMap(({ fact }) => spansOf(fact)),
    ];
    const unknown = [...new Set(named.map(({ name }) => name))].flatMap((name) =>
      placesOf(name)
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
    // The level at which the dialogue is held, and nobody’s office.
    expect(unknown).toEqual([["vice-ministre de la Défense", "vietnamplus-219224/e1", " au niveau de "]]);
  });

  it("under which acronyms each dispatch names the Triangular Partnership Programme and the ADMM-Plus", () => {
    const acronyms = (["mechanism/un-triangular-partnership-programme", "mechanism/admm-plus"] as const).map((one) =>
      Object.fromEntries(
        printedNames(the(one)).flatMap(({ name, fact }) =>
          /^[A-Z]+\+?$/.test(name) ? [[name, evidencedIn(fact)]] : [],
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
