import { get, listRecords, records } from "@vnjp/dataset";
import { search } from "@vnjp/dataset/search";
import { describe, expect, test } from "vitest";
import { formatReference, getValues } from "../questions/helpers/fields.ts";

/** The names of the entities of these kinds: the label in each language, and each name of the record. */
const listNames = (kinds: readonly ("person" | "organization" | "place")[]): readonly [string, string][] =>
  kinds
    .flatMap((kind) => listRecords(kind))
    .flatMap((record) => {
      const names = [...Object.values(record.label), ...getValues(record.names).map(({ name }) => name)];
      return [...new Set(names)].map((name): [string, string] => [name, formatReference(record)]);
    });

/** Every order of the words of a name; of a long one, each word at the beginning. */
const listOrders = (name: string): string[] => {
  const words = name.split(/\s+/);
  return words.map((_, index) => [...words.slice(index), ...words.slice(0, index)].join(" "));
};

/** The records that have a name: a state and its territory have the same. */
const listNamed = (name: string, names: readonly [string, string][]): readonly string[] => [
  ...new Set(names.filter(([other]) => other.toLowerCase() === name.toLowerCase()).map(([, reference]) => reference)),
];

/** China (“Chine”) is in a dispatch together with the other names of Chiến: these are no typos. */
const realWords = ["Chin", "Chinế"];

/** A word with one letter less, and with two letters in the other order. */
const listTypos = (word: string): string[] =>
  word.length < 5
    ? []
    : Array.from(word, (letter, index) => [
        word.slice(0, index) + word.slice(index + 1),
        word.slice(0, index) + word.charAt(index + 1) + letter + word.slice(index + 2),
      ])
        .flat()
        .filter((typo) => !realWords.includes(typo));

describe("every name", () => {
  const personNames = listNames(["person"]);
  const names = listNames(["person", "organization", "place"]);

  test("a person is found first by each name, in any order", () => {
    for (const [name, reference] of personNames)
      for (const order of [...listOrders(name), name.split(/\s+/).toReversed().join(" ")])
        expect(search(order)[0]?.reference, order).toBe(reference);
  });

  test("a body or place is found by each name, in any order, before all that do not have this name", () => {
    for (const [name, reference] of names)
      for (const order of listOrders(name)) {
        const named = listNamed(name, names);
        const first = search(order).slice(0, named.length);
        expect(
          first.map((hit) => hit.reference),
          order,
        ).toContain(reference);
        expect(
          first.every(({ closeness }) => closeness === "exact-name"),
          order,
        ).toBe(true);
      }
  });

  test("a person is found first by a name with a typo", () => {
    for (const { id, label } of listRecords("person"))
      for (const word of label.en.split(" "))
        for (const typo of listTypos(word))
          expect(search(label.en.replace(word, typo))[0]?.reference, typo).toBe(`person/${id}`);
  });

  test("a person comes before what has the person’s name in its own", () => {
    for (const { id } of listRecords("person"))
      for (const word of get(`person/${id}`).label.en.split(" ")) expect(search(word)[0]?.kind, word).toBe("person");
  });
});

describe("every label", () => {
  test("it finds its record among the first three", () => {
    for (const record of records)
      for (const label of Object.values(record.label)) {
        const first = search(label, { limit: 3 }).map(({ reference }) => reference);
        expect(first, label).toContain(formatReference(record));
      }
  });
});
