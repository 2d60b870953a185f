import { collectPassages, findEdition, type Corpus } from "../../corpus/index.ts";
import type { AuthoredPassage } from "../../schema/index.ts";
import type { RecordRule } from "../rule.ts";

const findProblem = (passage: AuthoredPassage, corpus: Corpus) => {
  const { text, quote, within, start, end } = passage;
  if (quote !== undefined) return start === undefined && end === undefined ? undefined : "incomplete";
  if (start === undefined || end === undefined || within !== undefined) return "incomplete";
  const edition = findEdition(corpus, text);
  if (edition?.availability === "shipped") return "shipped";
  return start < end && end <= (edition?.codePoints ?? end) ? undefined : "out-of-range";
};

/** A passage is quoted. Only in a withheld text, it is given by its positions. */
export const spanNoQuote: RecordRule<"span/no-quote"> = {
  scope: "record",
  *check(record, corpus) {
    for (const { pointer, value } of collectPassages(record)) {
      const problem = findProblem(value, corpus);
      if (problem) yield { code: "span/no-quote", pointer, arguments: { text: value.text, problem } };
    }
  },
};
