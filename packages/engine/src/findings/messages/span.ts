import { joinFirst } from "../../display/format-list.ts";
import type { FindingFamily } from "../message.ts";
import { formatDifferingQuote, formatQuote, formatValue, joinAlternatives } from "./format.ts";

const withinProblems = {
  absent: (text: string) => `is not in ${text}`,
  ambiguous: (text: string) => `occurs more than once in ${text}`,
  "quote-not-once": () => "does not contain the quote exactly once",
} as const;

const positionProblems = {
  shipped: "positions without a quote in the shipped text",
  incomplete: "neither a quote alone nor positions alone in",
  "out-of-range": "positions that are outside",
} as const;

export const spanMessages = {
  "span/text-unknown": {
    severity: "error",
    describe: ({ text, known }: { text: string; known: readonly string[] }) => ({
      found: `the unknown text ${formatValue(text)}`,
      expected: `a text of the corpus: ${joinAlternatives(known, "there is none")}`,
      fix: "Name the edition that the quote comes from.",
    }),
  },
  "span/no-quote": {
    severity: "error",
    describe: ({ text, problem }: { text: string; problem: keyof typeof positionProblems }) => ({
      found: `${positionProblems[problem]} ${text}`,
      expected: "the quote, or, only if the text is withheld, positions in it as `start` and `end`",
      fix: "Copy the passage from the text as its `quote`. The positions in a withheld text are written by `pnpm withhold`.",
    }),
  },
  "span/unproved": {
    severity: "error",
    describe: ({ text, quote, problem }: { text: string; quote: string; problem: "absent" | "length" }) => ({
      found: `${formatQuote(quote)}, which cannot be checked: ${text} is withheld, and ${
        problem === "absent" ? "this is none of its proved quotes" : "its proved quote has another length"
      }`,
      expected: "a quote that was proved when the text was at hand",
      fix: `Restore the quote, or put the text into private-texts/${text}.txt and run \`pnpm generate\`.`,
    }),
  },
  "span/quote-not-found": {
    severity: "error",
    describe: ({ text, quote, nearest }: { text: string; quote: string; nearest: readonly string[] }) => ({
      found: `${formatDifferingQuote(quote, nearest[0])}, which is not in ${text}${
        nearest.some((passage) => passage.normalize() === quote.normalize())
          ? ": its accents are written there with other characters that look the same"
          : ""
      }`,
      expected:
        nearest.length === 0
          ? `a quote from ${text}, character for character`
          : `a quote from ${text}; the nearest passages are ${joinAlternatives(
              nearest.map((passage) => formatDifferingQuote(passage, quote)),
            )}`,
      fix: "Copy the quote from the text with all accents, apostrophes and typos. Never correct it.",
    }),
  },
  "span/quote-joined": {
    severity: "error",
    describe: ({ text, quote, passages }: { text: string; quote: string; passages: readonly string[] }) => ({
      found: `${formatQuote(quote)}, which joins ${passages.length} passages of ${text}: ${joinFirst(passages.map(formatQuote))}`,
      expected: "one unbroken passage",
      fix: "Give each passage an evidence entry under a separate key; `supports` says which part of the value it shows.",
    }),
  },
  "span/quote-ambiguous": {
    severity: "error",
    describe: ({ text, quote, count }: { text: string; quote: string; count: number }) => ({
      found: `${formatQuote(quote)}, which occurs ${count} times in ${text}`,
      expected: "a quote that identifies one passage",
      fix: "Extend the quote, or add `within`: a longer quote that occurs once in the text and contains this quote once.",
    }),
  },
  "span/within-invalid": {
    severity: "error",
    describe: ({ text, within, problem }: { text: string; within: string; problem: keyof typeof withinProblems }) => ({
      found: `\`within\` ${formatQuote(within)}, which ${withinProblems[problem](text)}`,
      expected: "a longer quote that occurs once in the text and contains the quote exactly once",
      fix: "Copy it from the text again, with enough words around the quote.",
    }),
  },
} as const satisfies FindingFamily<"span">;
