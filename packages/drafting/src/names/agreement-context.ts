import { isOptionalInNames } from "../french/function-words.ts";
import type { DraftContext } from "../text/draft-context.ts";
import { getValues } from "../text/fact-values.ts";
import { foldText } from "../text/fold-text.ts";
import type { Mention } from "../text/mention.ts";
import { splitWords, toSingular } from "../text/words.ts";

const getContentWords = (low: string): Set<string> =>
  new Set(
    splitWords(low)
      .map((word) => word.low)
      .filter((word) => !isOptionalInNames(word))
      .map(toSingular),
  );

/** Few paragraphs are longer. In a text on one line, words farther away belong to another subject. */
const maxLineLength = 1500;

const getSurroundingLine = (low: string, at: number): string => {
  const before = low.slice(Math.max(0, at - maxLineLength), at);
  const after = low.slice(at, at + maxLineLength);
  const end = after.indexOf("\n");
  return before.slice(before.lastIndexOf("\n") + 1) + (end === -1 ? after : after.slice(0, end));
};

/** Whether “un protocole d'accord” is the agreement of the records: the words around it must say what it is about. */
export const hasAgreementContext = (context: DraftContext, mention: Mention): boolean => {
  const record = context.records.get(mention.ref);
  if (record?.kind !== "agreement") return true;
  const printed = context.low.slice(mention.start, mention.end);
  const names = getValues(record.names);
  const isShort = names.some(({ name, form }) => form === "short" && foldText(name).low === printed);
  if (!isShort) return true;
  const printedWords = getContentWords(printed);
  const contextWords = getContentWords(getSurroundingLine(context.low, mention.start));
  const hasContext = names
    .filter(({ form, language }) => form === "full" && language === "fr")
    .some(
      ({ name }) =>
        [...getContentWords(foldText(name).low)].filter(
          (word) => !printedWords.has(word) && word !== "cooperation" && contextWords.has(word),
        ).length >= 2,
    );
  if (!hasContext) context.addDoubt("short-names", `This is a common noun. Does it refer to ${mention.ref}?`, mention);
  return hasContext;
};
