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

/** A paragraph is seldom longer; where all stands on one line, the words further off are another matter's. */
const longestLine = 1500;

const lineAround = (low: string, at: number): string => {
  const before = low.slice(Math.max(0, at - longestLine), at);
  const after = low.slice(at, at + longestLine);
  const end = after.indexOf("\n");
  return before.slice(before.lastIndexOf("\n") + 1) + (end === -1 ? after : after.slice(0, end));
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
