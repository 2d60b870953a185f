import type { FindingFamily } from "../message.ts";
import { formatNamedEntities, formatQuote, formatQuotes, joinAlternatives, suggestEntities } from "./format.ts";

export const speakerMessages = {
  "speaker/not-in-sentence": {
    severity: "warning",
    describe: ({
      speaker,
      sentences,
      named,
    }: {
      speaker: string;
      sentences: readonly string[];
      named: readonly string[];
    }) => ({
      found: `the speaker ${speaker}, who is neither named nor referred to by a title in ${formatQuotes(sentences, "the sentence")}${formatNamedEntities(named)}`,
      expected:
        "a speaker whom the sentence names, or another evidence entry, with `supports` anchor or identity, that identifies the speaker",
      fix: `${suggestEntities(named)}Check who is speaking. If the text does not mark the speaker, use "unmarked".`,
    }),
  },
  "speaker/not-named": {
    severity: "warning",
    describe: ({ speaker, sentence, named }: { speaker: string; sentence: string; named: readonly string[] }) => ({
      found: `a quote attributed to ${speaker}, who is neither named in its sentence, ${formatQuote(sentence)}, nor the last one named before it${formatNamedEntities(named)}`,
      expected: "a speaker whom the sentence names, or to whom “il” or “elle” in it refers",
      fix: `${suggestEntities(named)}Read the paragraph from its start to see who is speaking. If the newspaper itself reports it, leave out \`speaker\`; if the text marks nobody, use "unmarked".`,
    }),
  },
  "speaker/differs-from-statement": {
    severity: "warning",
    describe: ({
      speaker,
      others,
      statement,
      sentence,
    }: {
      speaker: string;
      others: readonly string[];
      statement: string;
      sentence: string;
    }) => ({
      found: `a quote attributed to ${speaker}, but ${statement} attributes its sentence to ${joinAlternatives(others, "another speaker")}: ${formatQuote(sentence)}`,
      expected: "the same speaker for a sentence wherever it is quoted",
      fix: `If ${joinAlternatives(others, "the other")} is speaking, use that as \`speaker\`. If ${speaker} is, correct the statement, or record the quote as another statement.`,
    }),
  },
} as const satisfies FindingFamily<"speaker">;
