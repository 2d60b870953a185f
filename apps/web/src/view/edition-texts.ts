import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { listRecords, type Dispatch } from "@vnjp/dataset";
import { toCharacters, type Characters } from "./characters.ts";
import type { TextRange } from "./runs.ts";

const textCache = new Map<string, Characters>();

/** Reads the text of an edition from the package. */
export const readEditionText = (text: string): Characters => {
  const cached = textCache.get(text);
  if (cached) return cached;
  const file = fileURLToPath(import.meta.resolve(`@vnjp/dataset/texts/${text}.txt`));
  const characters = toCharacters(readFileSync(file, "utf8"));
  textCache.set(text, characters);
  return characters;
};

/** Lists the editions of a dispatch. */
export const listEditions = (dispatch: Dispatch) =>
  Object.entries(dispatch.editions).map(([key, edition]) => ({ key, ...edition }));

/** Lists the editions of a dispatch whose text is in the package. */
export const listShippedEditions = (dispatch: Dispatch) =>
  listEditions(dispatch).filter(({ availability }) => availability === "shipped");

/** Whether a text is in the package, and not withheld. */
export const isShipped = (text: string): boolean =>
  listRecords("dispatch").some((dispatch) => listShippedEditions(dispatch).some((edition) => edition.text === text));

/** Reads what was proved of the withheld texts of the package, by edition. */
export const readProvedSpans = (): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    listRecords("dispatch")
      .flatMap(listEditions)
      .flatMap(({ text, availability }) => {
        const file = fileURLToPath(import.meta.resolve(`@vnjp/dataset/texts/${text}.spans.json`));
        return availability === "withheld" && existsSync(file) ? [[text, JSON.parse(readFileSync(file, "utf8"))]] : [];
      }),
  );

/** Gets the range of the segments that overlap a range; the range itself if there are none. */
export const getSegmentsRange = (text: string, { start, end }: TextRange): TextRange => {
  const segments = listRecords("dispatch")
    .flatMap((dispatch) => Object.values(dispatch.segments ?? {}))
    .filter(({ span }) => span.text === text && span.start < end && span.end > start);
  return {
    start: Math.min(start, ...segments.map(({ span }) => span.start)),
    end: Math.max(end, ...segments.map(({ span }) => span.end)),
  };
};

/** Gets the language of a text. */
export const getTextLanguage = (text: string): string =>
  listRecords("dispatch").find(({ editions }) => Object.values(editions).some((edition) => edition.text === text))
    ?.language ?? "fr";
