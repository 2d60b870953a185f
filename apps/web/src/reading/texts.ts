import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { list, type Dispatch } from "@vnjp/dataset";
import { charactersOf, type Characters } from "./characters.ts";
import type { Stretch } from "./runs.ts";

const texts = new Map<string, Characters>();

/** The frozen text of an edition, from the package's door to it. */
export const charactersOfText = (text: string): Characters => {
  const known = texts.get(text);
  if (known) return known;
  const file = fileURLToPath(import.meta.resolve(`@vnjp/dataset/texts/${text}.txt`));
  const characters = charactersOf(readFileSync(file, "utf8"));
  texts.set(text, characters);
  return characters;
};

/** The editions of a dispatch whose text is in the package, by key. */
export const shippedEditions = (dispatch: Dispatch) =>
  Object.entries(dispatch.editions)
    .filter(([, { availability }]) => availability === "shipped")
    .map(([key, edition]) => ({ key, ...edition }));

/** The stretch of a text that the segments under a place make up; the place itself where it has none. */
export const segmentsUnder = (text: string, { start, end }: Stretch): Stretch => {
  const segments = list("dispatch")
    .flatMap((dispatch) => Object.values(dispatch.segments ?? {}))
    .filter(({ span }) => span.text === text && span.start < end && span.end > start);
  return {
    start: Math.min(start, ...segments.map(({ span }) => span.start)),
    end: Math.max(end, ...segments.map(({ span }) => span.end)),
  };
};

/** The language that a text is written in, for the `lang` of its words. */
export const languageOfText = (text: string): string =>
  list("dispatch").find(({ editions }) => Object.values(editions).some((edition) => edition.text === text))?.language ??
  "fr";
