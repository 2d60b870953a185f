import MiniSearch from "minisearch";
import { expect, test } from "vitest";
import { packTerms, readPackedTerms } from "./packed-terms.ts";

const fields = ["names", "contents"];

const createIndex = (): MiniSearch => {
  const index = new MiniSearch({ idField: "position", fields });
  index.addAll([
    { position: 0, names: "Ha Noi" },
    { position: 1, contents: "a visit to Hanoi" },
    { position: 2, names: "2 2 Hanoi Hanoi Hanoi", contents: "Hanoi" },
  ]);
  return index;
};

test("packed terms say where each term is, and how often", () => {
  expect(packTerms(createIndex().toJSON()).terms).toEqual({
    ha: "0",
    noi: "0",
    a: ";1",
    visit: ";1",
    to: ";1",
    hanoi: "2*3;1 1",
    "2": "2*2",
  });
});

test("packed terms are unpacked to the same index", () => {
  const { index, ...rest } = createIndex().toJSON();
  const unpacked = readPackedTerms(packTerms({ index, ...rest }), fields);
  const fieldLength = { 0: [2], 1: [0, 4], 2: [2, 1] };
  expect(unpacked).toEqual({ ...rest, fieldLength, index: expect.any(Array) });
  expect(new Map(unpacked.index)).toEqual(new Map(index));
});
