/** What keeps a file from being JSON, in words, and what to do about it. */
export interface JsonProblem {
  readonly found: string;
  readonly mend: string;
}

const encoding =
  "Save the file as UTF-8 without a byte order mark: editors offer that under “Save as”, as its encoding.";

const problems: Readonly<Record<string, JsonProblem>> = {
  EmptyFile: { found: "an empty file", mend: "Write the record into it; a neighbour of its kind is a good model." },
  ByteOrderMark: { found: "an invisible character before the first one, a byte order mark", mend: encoding },
  NotUtf8: { found: "characters in another encoding: bytes that are not UTF-8", mend: encoding },
  CurlyQuote: {
    found: "a typographic quotation mark around a key or value",
    mend: 'Write " instead, as a text editor does and a word processor does not.',
  },
  InvalidSymbol: { found: "a word that stands in no quotation marks", mend: 'Put it in quotation marks ("…").' },
  CommaAtTheEnd: {
    found: "a comma after the last part, with nothing more to come",
    mend: 'Remove this comma: it stands between two parts, as in { "en": "Hanoi", "fr": "Hanoï" }, and never after the last.',
  },
  CommaTwice: { found: "two commas in a row", mend: "Remove one of them: one comma stands between two parts." },
  PropertyNameExpected: {
    found: "no key where one should stand",
    mend: "Remove the comma before it, or write the key in quotation marks.",
  },
  ValueExpected: { found: "no value where one should stand", mend: "Write the value, or remove the comma before it." },
  ColonExpected: {
    found: "no colon after a key",
    mend: 'Put a colon between the key and its value, as in "kind": "place".',
  },
  CommaExpected: {
    found: "no comma between two parts",
    mend: 'Put a comma at the end of the part before this place, as in { "en": "Hanoi", "fr": "Hanoï" }.',
  },
  CloseBraceExpected: { found: "an object that is not closed", mend: "Add the } that is missing." },
  CloseBracketExpected: { found: "a list that is not closed", mend: "Add the ] that is missing." },
  EndOfFileExpected: { found: "more after the end of the object", mend: "Remove what stands after its last }." },
  InvalidCommentToken: { found: "a comment", mend: "Remove it: a `note` says what a record's reader should know." },
  UnexpectedEndOfString: {
    found: "a text whose closing quotation mark is missing",
    mend: 'Close it with ". A line break inside a text is written \\n.',
  },
  InvalidEscapeCharacter: {
    found: "a backslash before a character that needs none",
    mend: "Remove the backslash, or write two.",
  },
  InvalidCharacter: {
    found: "a control character inside a text",
    mend: "Remove it; a tab is written \\t and a line break \\n.",
  },
};

export const jsonProblem = (code: string): JsonProblem =>
  problems[code] ?? {
    found: `something that is not JSON (${code})`,
    mend: "Look at the place that is named: most often a comma or a quotation mark is missing there, or there is one too many.",
  };
