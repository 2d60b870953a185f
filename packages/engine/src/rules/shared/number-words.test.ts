import { expect, test } from "vitest";
import { hasNumber } from "./number-words.ts";

test.each([
  ["Plus de 180 casques bleus", 180],
  ["1 500 soldats", 1500],
  ["1.500 soldats", 1500],
  ["trois cents mouettes", 300],
  ["quatre-vingt-onze officiers", 91],
  ["soixante et onze officiers", 71],
  ["deux mille trois cent vingt et un", 2321],
  ["Une centaine d'officiers", 100],
  ["une formation", 1],
])("“%s” has the number %d", (text, number) => {
  expect(hasNumber(text, number)).toBe(true);
});

test.each([
  ["Plus de 180 casques bleus", 810],
  ["Plus de 180 casques bleus", 18],
  ["1 500 soldats", 15],
  ["dixième réunion", 10],
  ["trois ingénieurs", 2],
])("“%s” does not have the number %d", (text, number) => {
  expect(hasNumber(text, number)).toBe(false);
});
