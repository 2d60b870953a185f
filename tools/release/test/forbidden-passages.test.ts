import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { listForbiddenPassages } from "./forbidden-passages.ts";

const characters = readFileSync(
  new URL("../../../packages/dataset/texts/vietnamplus-182635/e1.txt", import.meta.url),
  "utf8",
);
const sentence = characters.slice(600, 700);
const findForbidden = listForbiddenPassages(characters, [characters.slice(100, 180)]);
const around = (passage: string) => `${"Before it. ".repeat(40)}${passage}${" After it.".repeat(40)}`;

test.each([
  ["a whole sentence", sentence],
  ["forty of its characters", sentence.slice(20, 60)],
  ["a quote with more than it has", characters.slice(100, 200)],
  ["a sentence in JSON", JSON.stringify(`«${sentence}»`)],
  ["a sentence with the marks of a page", `${sentence.slice(0, 50)}<mark class="x">${sentence.slice(50)}</mark>`],
  ["a sentence with entities", sentence.replaceAll("'", "&#39;")],
])("%s is found, wherever it begins", (_, passage) => {
  for (let shift = 0; shift < 30; shift += 1)
    expect(findForbidden("x".repeat(shift) + around(passage)), `after ${shift} characters`).not.toEqual([]);
});

test.each([
  ["a quote", characters.slice(100, 180)],
  ["thirty of its characters", sentence.slice(20, 50)],
  ["another text", "Les deux ministres se sont entretenus pendant une heure à Tokyo, le lendemain."],
])("%s is not forbidden", (_, passage) => {
  expect(findForbidden(around(passage))).toEqual([]);
});
