import type { TextRange } from "../../text/index.ts";
import type { FindingFamily } from "../message.ts";
import { formatQuote, formatPassage } from "./format.ts";

type Measure = "sha256" | "bytes" | "codePoints";

/** “sha256 5d39…”, “24 bytes”, “23 characters”. */
const formatMeasure = (measure: Measure, size: string | number): string =>
  measure === "sha256" ? `sha256 ${size}` : `${size} ${measure === "bytes" ? "bytes" : "characters"}`;

const provedSpansProblems = {
  absent: (text: string) => `no readable file texts/${text}.spans.json for the withheld text ${text}`,
  "other-text": (text: string) => `proved spans of ${text} for a text with another hash`,
  contradicted: (text: string) => `proved spans of ${text} that are not where the text has them`,
} as const;

export const textMessages = {
  "text/missing": {
    severity: "error",
    describe: ({ text }: { text: string }) => ({
      found: `no file texts/${text}.txt`,
      expected: "the text of an edition that is marked as shipped",
      fix: "Restore the text exactly as it was received. If it may not be published, withhold it: see “If a text must be taken down” in docs/releasing.md.",
    }),
  },
  "text/still-shipped": {
    severity: "error",
    describe: ({ text }: { text: string }) => ({
      found: `the file texts/${text}.txt, although the text is withheld`,
      expected: "no file of a withheld text in texts/, which is published",
      fix: `Move it to private-texts/${text}.txt, which is never published.`,
    }),
  },
  "text/wrong-proved-spans": {
    severity: "error",
    describe: ({ text, problem }: { text: string; problem: keyof typeof provedSpansProblems }) => ({
      found: provedSpansProblems[problem](text),
      expected: "the positions of its quotes and sentences, as proved with the text",
      fix: `Put the text into private-texts/${text}.txt, and run \`pnpm generate\`.`,
    }),
  },
  "text/unreferenced": {
    severity: "error",
    describe: ({ text }: { text: string }) => ({
      found: `the text ${text}, which no dispatch lists as an edition`,
      expected: "an edition for each text",
      fix: "Add an edition with this text to its dispatch.",
    }),
  },
  "text/changed": {
    severity: "error",
    describe: ({
      text,
      measure,
      found,
      expected,
      hasWindowsLines,
    }: {
      text: string;
      measure: Measure;
      found: string | number;
      expected: string | number;
      hasWindowsLines: boolean;
    }) => ({
      found: `the text ${text} with ${formatMeasure(measure, found)}${hasWindowsLines ? ", because a program has given it the line endings of Windows" : ""}`,
      expected: `${formatMeasure(measure, expected)}, as its dispatch records`,
      fix: hasWindowsLines
        ? "Restore the file with `git checkout`, which does not convert it. A copy that was not made by git has to keep every byte of `texts/`."
        : "Restore the file: a text never changes, and a later version is a new edition. Only if the edition is new in this contribution, record what was found.",
    }),
  },
  "text/outside-segments": {
    severity: "error",
    describe: ({ text, characters }: { text: string; characters: string }) => ({
      found: `characters of ${text} outside all segments: ${formatQuote(characters)}`,
      expected: "every character except white space in one segment",
      fix: "Add a segment, or extend the segment next to them.",
    }),
  },
  "text/overlapping-segments": {
    severity: "error",
    describe: ({ text, first, second }: { text: string; first: string; second: string }) => ({
      found: `the segments ${first} and ${second} of ${text}, which overlap`,
      expected: "every character in only one segment",
      fix: "Shorten one of the two.",
    }),
  },
  "text/sentence-without-fact": {
    severity: "error",
    describe: ({ text, sentence, range }: { text: string; sentence: string | undefined; range: TextRange }) => ({
      found: `a sentence of ${text} that no fact quotes: ${formatPassage(sentence, range)}`,
      expected: "at least one fact that quotes part of the sentence, or the reason why there is none",
      fix: "Record what the sentence says. If it says nothing that is recorded, add it to `withoutFacts` of its dispatch with the reason.",
    }),
  },
  "text/unused-without-fact": {
    severity: "error",
    describe: ({
      text,
      quote,
      range,
      supports,
    }: {
      text: string;
      quote: string | undefined;
      range: TextRange;
      supports: string | undefined;
    }) => ({
      found:
        supports === undefined
          ? `${formatPassage(quote, range)} in \`withoutFacts\`, which is not a whole sentence of ${text}`
          : `${formatPassage(quote, range)} in \`withoutFacts\`, although ${supports} quotes it`,
      expected: "a whole sentence that no fact quotes",
      fix:
        supports === undefined
          ? "Quote the sentence from its first character to its last."
          : "Remove the entry: the sentence has a fact now.",
    }),
  },
} as const satisfies FindingFamily<"text">;

/** What a release checks of texts. */
export const textReleaseMessages = {
  "text/edition-changed": {
    severity: "error",
    describe: ({ field }: { field: "text" | Measure }) => ({
      found: `a different ${field} in a published edition`,
      expected: "the text as published",
      fix: "Restore the text; add the newer version as a new edition.",
    }),
  },
} as const satisfies FindingFamily<"text">;
