import { fold } from "./folded.ts";
import type { Mention } from "./mention.ts";
import type { Reading } from "./reading.ts";
import { valuesOf } from "./record-values.ts";
import { isFunctionWord, singular, wordsOf } from "./words.ts";

const contentOf = (low: string): Set<string> =>
  new Set(
    wordsOf(low)
      .map((word) => word.low)
      .filter((word) => !isFunctionWord(word))
      .map(singular),
  );

const lineAround = (low: string, at: number): string => {
  const end = low.indexOf("\n", at);
  return low.slice(low.lastIndexOf("\n", at) + 1, end === -1 ? low.length : end);
};

/** “Un protocole d'accord” names the one of the records only where the words around it tell what it is about. */
export const isOfItsTopic = (reading: Reading, mention: Mention): boolean => {
  const record = reading.records.get(mention.ref);
  if (record?.kind !== "agreement") return true;
  const printed = reading.low.slice(mention.start, mention.end);
  const names = valuesOf(record.names);
  const isShort = names.some(({ name, form }) => form === "short" && fold(name).low === printed);
  if (!isShort) return true;
  const own = contentOf(printed);
  const around = contentOf(lineAround(reading.low, mention.start));
  const isTold = names
    .filter(({ form, language }) => form === "full" && language === "fr")
    .some(
      ({ name }) =>
        [...contentOf(fold(name).low)].filter((word) => !own.has(word) && word !== "cooperation" && around.has(word))
          .length >= 2,
    );
  if (!isTold) reading.doubt("short-names", `a common noun: ${mention.ref} only if that one is meant`, mention);
  return isTold;
};
