import { formatCount } from "../../display/format-count.ts";
import { joinFirst } from "../../display/format-list.ts";
import type { FindingFamily } from "../message.ts";
import { escapeInvisible, formatCodePoint } from "../../text/index.ts";
import { formatLetters, formatQuote, formatValue } from "./format.ts";

export const nameMessages = {
  "name/not-normalized": {
    severity: "error",
    describe: ({ name, composed }: { name: string; composed: string }) => ({
      found: `${formatQuote(name)}, with accents as separate characters`,
      expected: `${formatQuote(composed)}, with each accented letter as one character (Unicode NFC)`,
      fix: "Run `vnjp validate --fix`, use the button for safe fixes on the contribution page, or type the name again: the two look the same and are not equal.",
    }),
  },
  "name/invisible-character": {
    severity: "error",
    describe: ({ name, characters }: { name: string; characters: readonly string[] }) => ({
      found: `${formatQuote(escapeInvisible(name))}, with ${joinFirst(characters.map(formatCodePoint))}, which nobody sees`,
      expected: "a text without control characters, marks of writing direction or spaces without width",
      fix: "Type the text again: what was copied from a page or a PDF file often has such characters.",
    }),
  },
  "name/surplus-space": {
    severity: "error",
    describe: ({ name, expected }: { name: string; expected: string }) => ({
      found:
        expected === ""
          ? "a text of spaces alone"
          : `${formatValue(name).replaceAll(/ {2,}/g, (spaces) => `(${spaces.length} spaces)`)}, with surplus spaces or lines`,
      expected: expected === "" ? "at least one word" : `${formatQuote(expected)}, with one space between words`,
      fix: expected === "" ? "Write the text, or remove the field." : "Remove the surplus spaces and line breaks.",
    }),
  },
  "name/look-alike": {
    severity: "warning",
    describe: ({ name, letters }: { name: string; letters: readonly string[] }) => ({
      found: `${formatQuote(escapeInvisible(name))}, with ${formatLetters(letters)}, which ${letters.length === 1 ? "looks" : "look"} like another letter`,
      expected: "the letters of one script in a word, in their usual form",
      fix: "Type the word again: to everybody who searches for it, it is another word. If its source really prints it so, say that in exceptions.json.",
    }),
  },
  "name/too-long": {
    severity: "warning",
    describe: ({ name, maxLength }: { name: string; maxLength: number }) => ({
      found: `${formatQuote(name)}, ${formatCount(name.length, "character")} in all`,
      expected: `a name, label or note of at most ${maxLength} characters`,
      fix: "Shorten it. What needs several paragraphs belongs to the documents, or to several facts.",
    }),
  },
  "name/missing-diacritics": {
    severity: "warning",
    describe: ({ name }: { name: string }) => ({
      found: `the Vietnamese name ${formatQuote(name)} without its diacritics`,
      expected: "a name with all its Vietnamese diacritics, such as “Hoàng Xuân Chiến”",
      fix: "Copy the name with its diacritics from the cited page, or give the language that spells it like this, such as fr or en.",
    }),
  },
} as const satisfies FindingFamily<"name">;
